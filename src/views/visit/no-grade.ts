import type { Visit } from '../../domain/model.ts';

/** What a visit that gives no grade says of it, and the glossary's term for such a visit. */
export const noGradeWords = {
  monitoring: ['Monitoring visits give no grade', 'What a monitoring visit is', 'monitoring-visit'],
  focused: ['Focused visits give no grade', 'What a focused visit is', 'focused-visit'],
  other: ['This visit gave no grade', 'What an inspection is', 'inspection'],
} as const;

/** That a visit gave no grade, in words; undefined for an inspection. */
export const formatNoGrade = ({ kind }: Pick<Visit, 'kind'>): string | undefined =>
  kind === 'inspection' ? undefined : noGradeWords[kind][0];
