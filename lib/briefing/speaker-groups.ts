import { foldText } from '@/lib/text/fold';

/** Whose words a claim reports, sorted coarsely, so that a briefing can be weighed. In fixed order. */
export const sides = [
  'United States',
  'Israel',
  'Hamas and other factions',
  'Authorities and medics in Gaza',
  'Groups opposed to Hamas',
  'Palestinian Authority and Fatah',
  'Egypt, Qatar and Türkiye',
  'Other Arab and Muslim states and movements',
  'Europe',
  'Other states',
  'United Nations and world bodies',
  'Board of Peace and its bodies',
  'Aid and rights groups',
  'Residents and families',
  'Press and analysts',
  'Unnamed sources',
] as const;
export type Side = (typeof sides)[number];

/** How speakers are written in claims.json, folded. */
const names: Readonly<Record<Side, RegExp>> = {
  'United States':
    /\bus (?:officials?|state|central|representative)|senior us|united states|\((?:jared|us)\)|\b(?:trump|kushner|witkoff|rubio|vance|waltz|bartos)\b/,
  Israel:
    /\bisrael(?:i|'s)? (?:defence|government|military|officers|officials?|prime|security|un)\b|^(?:government of )?israel(?:$| \()|\b(?:cogat|netanyahu|katz|smotrich|strook|gvir|zamir|herzog|dermer|likud|fuchs|zini|sa'ar|ben ezra)\b/,
  'Hamas and other factions':
    /\bhamas\b(?!-run)|qassam brigades|\b(?:meshaal|al-hayya|badran|bassem naim|hamdan|nakhalah|islamic jihad|palestinian factions)\b/,
  'Authorities and medics in Gaza':
    /\bgaza (?:health|government|interior|authorities|civil|medics)|^government media office/,
  'Groups opposed to Hamas': /\bal-astal\b/,
  'Palestinian Authority and Fatah':
    /palestinian (?:authority|presidency|un representative|central bureau)|\bpa source|\b(?:fatah|abbas|al-sheikh|mustafa|dahlan)\b/,
  'Egypt, Qatar and Türkiye':
    /\begypt(?:ian)?\b|\b(?:qatar|turkiye|abdelatty|al thani|al-ansari|fidan|erdogan)\b/,
  'Other Arab and Muslim states and movements':
    /eight (?:arab|foreign)|\b(?:saudi|al-jubeir|faisal bin|gargash|jordan|gcc|oic|azerbaijan|aliyev|indonesian?|prabowo|pakistan|tokayev|bourita|naim qassem)\b/,
  Europe:
    /\b(?:eu|eubam|european|kallas|costa|starmer|miliband|merz|german|french|france|elysee|tajani)\b/,
  'Other states': /\b(?:chinese|russian|south africa|parolin)\b/,
  'United Nations and world bodies':
    /\bun\b(?! representative)|\b(?:united nations|unicef|unrwa|undp|unosat|unctad|who|ocha|ipc|world food|world bank|banga|alakbarov)\b/,
  'Board of Peace and its bodies': /board of peace|\b(?:mladenov|blair|ncag|shaath|jeffers)\b/,
  'Aid and rights groups':
    /\b(?:oxfam|amnesty|human rights watch|refugee council|red (?:crescent|cross)|icrc|ngos?|ngo network|aid (?:groups|workers)|shelter cluster|centre for human rights|humanitarian foundation)\b/,
  'Residents and families': /\b(?:residents?|returnees|family|israel envelope forum|tzav 9)\b/,
  'Press and analysts':
    /\b(?:press|report|polls?|analysis|commentary|experts|institute|trends|insights|maps|reuters|tass|intellinews|al jazeera|the (?:guardian|atlantic|irish times|media line|new york times|times of israel|wall street journal|washington post)|financial times|nyt|haaretz|ynet|walla|kan|army radio|channel \d+|israel national news|i24news|kathimerini|various)\b/,
  'Unnamed sources':
    /\b(?:diplomats|sources?|officials)$|^(?:arab diplomats|diplomats|sources?|unnamed)\b|palestinian (?:official|report|sources)/,
};

/** Where it was said or read is not who said it. */
const medium =
  /(?:,?(?<!aide) (?:as (?:cited|reported by|named)|via|through|to|in|citing|quoted by|obtained by|reported by|on|per)\b| of cogat data).*$/;

/** Sides that say only how little is known of the speaker; in this order, where no other fits. */
const lastResorts: ReadonlySet<Side> = new Set(['Press and analysts', 'Unnamed sources']);

/** The sides whose words a speaker's are, in fixed order; empty when the speaker fits none. */
export function speakerGroups(speaker: string): readonly Side[] {
  const known = sorted.get(speaker);
  if (known !== undefined) return known;
  const parts = foldText(speaker).split(/;| \/ /);
  const found = new Set(parts.flatMap(sidesOfPart));
  const inOrder = sides.filter((side) => found.has(side));
  sorted.set(speaker, inOrder);
  return inOrder;
}

/** Speakers are few and asked for again and again. */
const sorted = new Map<string, readonly Side[]>();

function sidesOfPart(part: string): readonly Side[] {
  const who = part.trim().replace(medium, '');
  const fitting = sides.filter((side) => names[side].test(who));
  const named = fitting.filter((side) => !lastResorts.has(side));
  return named.length > 0 ? named : fitting.slice(0, 1);
}
