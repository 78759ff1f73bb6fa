import { configureGlobal } from 'fast-check';
import { inject } from 'vitest';

declare module 'vitest' {
  export interface ProvidedContext {
    propertySeed: number;
  }
}

/** The same cases at every run, so that a change is judged by itself; another seed looks further. */
configureGlobal({ seed: inject('propertySeed') });
