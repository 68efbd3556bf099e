/** Colours are the page's own custom properties, so that a card follows light and dark without being drawn again. */
const text = (name: string, subtle = name) => ({ default: `var(--${name})`, subtle: `var(--${subtle})` })

const container = (background: string) => ({
  backgroundColor: `var(--${background})`,
  borderColor: 'var(--line)',
  foregroundColors: {
    default: text('text', 'text-subtle'),
    dark: text('text', 'text-subtle'),
    light: text('text-subtle'),
    accent: text('accent-text'),
    good: text('good-text'),
    warning: text('warning-text'),
    attention: text('attention-text'),
  },
})

const fontFamily = 'inherit'
const weights = { lighter: 400, default: 400, bolder: 650 }
const sizes = { small: 13, default: 15, medium: 16, large: 19, extraLarge: 23 }

export const hostConfig = {
  supportsInteractivity: true,
  fontTypes: {
    default: { fontFamily, fontSizes: sizes, fontWeights: weights },
    monospace: { fontFamily: 'var(--monospace)', fontSizes: sizes, fontWeights: weights },
  },
  spacing: { small: 6, default: 12, medium: 18, large: 22, extraLarge: 30, padding: 16 },
  separator: { lineThickness: 1, lineColor: 'var(--line)' },
  containerStyles: {
    default: container('surface'),
    emphasis: container('surface-quiet'),
    accent: container('accent-quiet'),
    good: container('good-quiet'),
    attention: container('attention-quiet'),
    warning: container('warning-quiet'),
  },
  textStyles: { heading: { weight: 'bolder', size: 'medium', color: 'default', isSubtle: false } },
  inputs: {
    label: {
      inputSpacing: 'small',
      requiredInputs: { weight: 'bolder', suffix: ' *', suffixColor: 'attention' },
      optionalInputs: { weight: 'bolder' },
    },
    errorMessage: { color: 'attention', weight: 'default', size: 'small', spacing: 'small' },
  },
  factSet: {
    title: {
      color: 'default',
      size: 'default',
      isSubtle: true,
      weight: 'default',
      wrap: true,
      maxWidth: 160,
    },
    value: { color: 'default', size: 'default', isSubtle: false, weight: 'default', wrap: true },
    spacing: 14,
  },
  actions: {
    maxActions: 6,
    spacing: 'medium',
    buttonSpacing: 8,
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
    showCard: { actionMode: 'inline', inlineTopMargin: 12 },
  },
  adaptiveCard: { allowCustomStyle: true },
}
