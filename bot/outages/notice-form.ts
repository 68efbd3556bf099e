import type { ButtonData, FormInput } from '../../cards/card-values'
import type { NoticeType } from '../../core/contract/notices'
import { wordingIn } from '../../wording/catalogue'
import type { Language } from '../../wording/language'
import type { Reply } from '../conversation/types'

/** What the form is for; ids only, looked up and checked again when it comes back. */
export interface FormOf {
  type: NoticeType
  nonce: string
  incident?: string | undefined
  about?: string | undefined
  /** The draft that is changed, as it was seen. */
  number?: string | undefined
  revision?: number | undefined
}

/** As typed. */
export interface FormValues {
  title?: string | undefined
  text?: string | undefined
  startsAt?: string | undefined
  endsAt?: string | undefined
}

export function showNoticeForm(
  of: FormOf,
  values: FormValues,
  problems: string[],
  language: Language,
): Reply {
  const { form } = wordingIn(language).outages
  const input = (id: keyof FormValues, kind: FormInput['kind'], label: string, more: Partial<FormInput>) => ({
    id,
    kind,
    label,
    errorMessage: form.missing(label),
    required: false,
    ...(values[id] && { value: values[id] }),
    ...more,
  })
  const times = { hint: form.timeHint, atMost: 40 }
  return {
    kind: 'card',
    card: 'form',
    values: {
      title: form.titles[of.type],
      intro: form.intro,
      warning: form.warning,
      problems,
      inputs: [
        input('title', 'line', form.title, { required: true, atMost: 120 }),
        input('text', 'text', form.text, { required: true, atMost: 2000 }),
        ...(of.type === 'all-clear'
          ? []
          : [input('startsAt', 'moment', form.starts, { ...times, required: of.type === 'planned' })]),
        input('endsAt', 'moment', form.ends, times),
      ],
      submit: { title: form.preview, data: dataOf(of) },
      cancel: { title: form.cancel, data: { do: 'notice-drop' } },
    },
  }
}

function dataOf({ type, nonce, incident, about, number, revision }: FormOf): ButtonData {
  return {
    do: 'notice-form',
    type,
    nonce,
    ...(incident && { incident }),
    ...(about && { about }),
    ...(number && { number }),
    ...(revision !== undefined && { revision }),
  }
}
