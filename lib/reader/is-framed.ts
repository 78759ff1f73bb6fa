/** Share of the view, each way, from which on a frame is what the page is about. */
const mostOf = 0.5;

/** Whether a frame takes up much of this page's view; frames are not read. */
export function isFramed(): boolean {
  const frames = [...document.querySelectorAll('iframe, frame')];
  return frames.some((frame) => {
    const { width, height } = frame.getBoundingClientRect();
    return width >= innerWidth * mostOf && height >= innerHeight * mostOf;
  });
}
