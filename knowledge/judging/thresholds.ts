/**
 * What decides whether a question is answered, in one place. Each value was read off its curve in
 * docs/decisions/0009-when-to-refuse.md, which `npm run curves` draws by changing one value at a time.
 */
export const thresholds = {
  /** Least score of the best unit. Curve `leastScore`: flat up to 2, good questions are refused from 3 on. */
  leastScore: 1.2,
  /** A unit this close to the first (share of its score) is cited beside it. Curve `closeTo`: changes only how many sources are shown. */
  closeTo: 0.72,
  /** A unit that fits answers only with this share of the best score. Curve `passingShare`: below, near misses are answered; above, good questions refused. */
  passingShare: 0.5,
  /** Less of the question than this in the best unit: nothing is shown beside a refusal. Curve `leastRelated`: related clauses get lost from 0.4 on. */
  leastRelated: 0.25,
  /** From this share of the question on, the fact is missing and not the topic. Curve `factMissing`: fewer facts are named from 0.45 on. */
  factMissing: 0.3,
  /** Share of what a question speaks of that its answer must hold. Curve `enoughCovered`: wrong answers below, refusals of good questions above. */
  enoughCovered: 0.55,
  /** The same for a bare topic without a question word. Curve `enoughOfTopic`: a wrong answer at 0.55, good topics refused at 0.9. */
  enoughOfTopic: 0.7,
  /** The same without a word on the system or its documents: it may be about anything. Curve `enoughUnnamed`: wrong answers at 0.7 and below. */
  enoughUnnamed: 0.8,
  /** What is told around the question proper counts this much in those shares. Curve `asideShare`: good questions are refused at 0 and from 0.5 on. */
  asideShare: 0.35,
  /** Where a whole regulation is loaded, a unit that leads answers from this score on, with the three shares below. Curve `leadingScore`. */
  leadingScore: 10,
  /** The second unit has at most this share of its score. Curve `leadingMargin`. */
  leadingMargin: 0.9,
  /** It holds at least this share of what the question speaks of. Curve `leadingCovered`. */
  leadingCovered: 0.5,
  /** Least similarity in meaning. Curve `leadingNear`. */
  leadingNear: 0.15,
}

export type Threshold = keyof typeof thresholds
