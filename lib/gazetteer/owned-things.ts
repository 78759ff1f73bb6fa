/** What a noun with an owner ("Trump's plan") may mean: of what fits the noun the one named last, else the first here. */
export const ownedThings: Readonly<Record<string, readonly string[]>> = {
  'donald-trump': ['comprehensive-plan', 'board-of-peace', 'steve-witkoff', 'jared-kushner'],
  'united-states': ['comprehensive-plan'],
  'nickolay-mladenov': ['fifteen-point-roadmap', 'board-of-peace'],
  'board-of-peace': ['fifteen-point-roadmap', 'board-of-peace-charter', 'gaza-executive-board'],
  israel: ['israeli-military', 'benjamin-netanyahu', 'israel-katz', 'bezalel-smotrich', 'israel'],
  'benjamin-netanyahu': ['israel'],
  'israel-katz': ['israel'],
  'bezalel-smotrich': ['israel'],
  'gideon-saar': ['israel'],
  hamas: ['khalil-al-hayya'],
  'palestinian-authority': ['mahmoud-abbas', 'mohammad-mustafa'],
};
