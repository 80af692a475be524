import { anyOf } from './alternatives.ts';

/** The bodies that meet and who leads them, as parts of patterns; what one pattern has beside them is said there. */

/** `Security Council`, `Third Committee`, `High-level Political Forum`. */
export const BODY = anyOf('Council, Committee, Assembly, Commission, Conference, Forum');
/** `Chair`, `Vice-Chairperson`, `Acting Chairman`. */
export const CHAIR = '(?:Vice-?|Co-|Acting )?Chair(?:man|woman|person)?';
/** Who leads a body or reports for it, `President`, `Rapporteur`. */
export const LEADER = `(?:${CHAIR}|(?:Vice-)?President|Rapporteur)`;
/** The houses of a parliament and what is like one, `Lok Sabha`, `subcommittee`. */
export const HOUSE = anyOf(`
  House, Senate, Council, Assembly, Parliament, Chamber, Lok Sabha, Rajya Sabha, Dáil, Seanad, (?:[Ss]ubc|C)ommittee`);
/** What stands before the name of whom it tells to be a person, `Sir`, `Cardinal`; a list for `anyOf`. */
export const RANKS = `
  Sir, Dame, Lord, Lady, Baroness, Archbishop, Bishop, Monsignor, Cardinal, Judge, Justice, (?:Crown )?Prince, Princess, King,
  Queen, Sheikha, Sheikh`;
/** `Mr. President`, `Madam Speaker`, `Mr, Deputy Speaker`: who presides, as they are spoken to. */
export const ADDRESSED =
  '(?:Mr|Madam|Mdm|Mrs|Ms|Miss|Mister|Hon)[.,]{0,2}\\s?(?:(?:Temporary|Deputy|Acting|House) ){0,2}(?:President|Speaker|Chair(?:man|woman|person)?)\\b';
