import { anyOf } from '../../alternatives.ts';

/** What every record has, also where no blank line sets it off. */
const KNOWN = new RegExp(
  `^${anyOf(`
    Chapter [IVX]{1,5}[.:] ?.{3,200}, Adoption of the (?:provisional )?agenda.{0,100}, Programme of work,
    Organi[sz]ation of work.{0,60}, (?:Opening|Closing) of the (?:session|meeting).{0,60},
    Expressions? of (?:thanks|welcome|sympathy|condolences|gratitude).{0,120}, Tributes? to .{3,120},
    Requests? for (?:a )?hearings?.{0,80}, General (?:debate|statements?|exchange of views).{0,60},
    (?:Statements? (?:made )?in )?(?:the )?(?:exercise of the )?rights? of reply, Other (?:matters|business),
    Minute of silen(?:ce|t prayer or meditation), Election of .{3,120}, Address by .{3,160},
    (?:Opening )?Statement by the (?:representative of the )?(?:President|Chair|Secretary-General|(?:United Nations )?High Commissioner).{0,100}`)}$`,
  'i',
);

/** `Opening of the session`: who speaks may stand right below, where a copy has lost the blank lines. */
export function isKnownHeading(line: string): boolean {
  return KNOWN.test(line);
}
