import type { CoverageVerdict } from '@/lib/gate/coverage-verdict';

/** Share of the view, each way, from which on a frame is what the page is about. */
const mostOf = 0.5;
const framesUnread = 'Much of it is a frame with another page in it, and frames are not read.';

/** The verdict on this page; where a frame takes up much of it, the reason says that frames are not read. */
export function noteFrames(verdict: CoverageVerdict): CoverageVerdict {
  const frames = [...document.querySelectorAll('iframe, frame')];
  const isFramed = frames.some((frame) => {
    const { width, height } = frame.getBoundingClientRect();
    return width >= innerWidth * mostOf && height >= innerHeight * mostOf;
  });
  return isFramed ? { ...verdict, reason: `${verdict.reason} ${framesUnread}` } : verdict;
}
