import { gazaLetters } from '@/lib/gate/topic-terms';

/**
 * A glance before the verdict, for the many pages that never name Gaza. Takes what a page says, in any order
 * and however it was joined: where none of it may be coverage, no verdict would say that it is.
 */
export const mayBeCoverage = (text: string): boolean => gazaLetters.test(text);
