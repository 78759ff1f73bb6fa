import { describe, expect, it } from 'vitest';
import { listed, readParagraphs } from '../../support/read-paragraphs';

const read = (text: string): string => listed(readParagraphs(['Talks on Gaza go on', text])).join();

describe('a city', () => {
  it.each([
    'Cairo’s patience has ended',
    'Neither Israel nor Cairo agreed',
    'pressure from Cairo on Hamas',
    'Cairo, which hosts the talks, is angry',
    'a Cairo-mediated list of names',
    'Cairo and Doha are writing a text',
    'the message was passed to Cairo',
    'Israel has warned Cairo twice',
  ])('is its government in "%s"', (text) => {
    expect(read(text)).toContain('Cairo → egypt');
  });

  it.each([
    'they met in Cairo again',
    'a flight to Cairo was late',
    'he reported from Cairo',
    'the road of Cairo to the south was shut',
    'a Cairo-based paper wrote',
    'in Cairo’s streets nobody cheered',
    'Cairo (Wire) — The talks began',
    'CAIRO — The talks began',
    'envoys shuttled between Cairo and Jerusalem',
    'she left Cairo at night',
    'his home remains Cairo, where he writes',
    'New Cairo University closed',
  ])('is a place in "%s"', (text) => {
    expect(read(text)).not.toContain('Cairo → egypt');
  });

  it('is no government on a page about neither governments nor a conflict', () => {
    const page = readParagraphs(['Cup final', 'Washington was the better side and won.']);
    expect(page).toEqual([]);
  });
});
