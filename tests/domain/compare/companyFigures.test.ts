import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/domain/compare/compare.ts';
import { findingsCompared } from '../../../src/domain/compare/findings.ts';
import { check } from '../../../src/domain/rules/check.ts';
import type { Finding } from '../../../src/domain/rules/finding.ts';
import { linesIn, linesOf } from '../../support/changesPicture.ts';
import { COMPANY_AFTER, COMPANY_BEFORE, companyPair } from '../../support/companyPair.ts';
import { billText } from '../../support/figuresPicture.ts';
import { organisationOf, TODAY } from '../../support/picture.ts';
import { plainBill, plainTogether } from '../../support/plainChanges.ts';
import { type PlainFinding, plainFindings } from '../../support/plainRules.ts';

// What the proposal takes that `company.test.ts` draws, worked out by hand from its pictures, as the changes are there.

const company = companyPair();
const before = organisationOf(company, COMPANY_BEFORE);
const after = organisationOf(company, COMPANY_AFTER);
const { bill, together, became } = compare(before, after);

describe('what it takes', () => {
  it('is this bill', () => {
    const answer =
      'changeSquad 31, changeLineManager 32, loseLastSquad 1, new 4, gone 2, ' +
      'squads founded 3, squads dissolved 1, squads split 2, squads merged 1, ' +
      'chapters founded 1, chapters dissolved 1, chapters split 2, chapters merged 1 | ' +
      '63 people, 2 vacant, 60.6 fte -> 65 people, 1 vacant, 62.3 fte';
    expect(billText(bill)).toBe(answer);
    expect(billText(plainBill(before, after))).toBe(answer);
  });

  it('leaves together, of those of each squad that is there still, and of 164 pairs', () => {
    // Search and Basket 28 pairs each, Inspiration, Warehouse and Customer service 21, the three others 15.
    const pairs = 28 + 28 + 21 + 21 + 21 + 15 + 15 + 15;
    // In the order of before: seven of Search; four and three of Basket; six of Inspiration; six of Warehouse; two and
    // three of Routes; four and two of Where is my parcel; six of Customer service; two and two of My account.
    const kept = 21 + (6 + 3) + 15 + 15 + (1 + 3) + (6 + 1) + 15 + (1 + 1);
    const answer = {
      organisation: kept / pairs,
      squads: new Map([
        ['squad:search', 7 / 8],
        ['squad:basket', 4 / 8],
        ['squad:rooms', 6 / 7],
        ['squad:warehouse', 6 / 7],
        ['squad:service', 6 / 7],
      ]),
    };
    expect(together).toEqual(answer);
    expect(plainTogether(before, after)).toEqual(answer);
  });
});

describe('what the rules find otherwise', () => {
  const answer = linesIn(`
    healed
    compliance-cover squad:account
    mandate squad:basket
    product-value product:gift-cards
    project-lead project:labels
    t-shape-cover squad:routes
    unplaced person:arjan-stolk
    unplaced person:bente-scholten

    new
    chapter-lead-in-squad chapter:shop-journeys
    compliance-cover squad:returns
    life-cycle-cover product:room-planner
    line-manager person:roel-van-houten
    product-management-chapter tribe:home
    product-value product:return-label
    project-late project:vans
    role-in-tribe-kind person:wim-peeters
    same-tribe person:ayse-yildiz
    same-tribe person:chidi-okafor
    same-tribe person:ilse-huisman
    same-tribe person:julia-nowak
    same-tribe person:katarzyna-wojcik
    same-tribe person:mei-lin-zhao
    same-tribe person:ties-bouwman
    same-tribe person:vacancy-data-analyst
    squad-mission squad:routes-south
    squad-size squad:warehouse
    squad-small squad:data-platform
    squad-small squad:page-speed
    squad-small squad:routes-north
    squad-small squad:routes-south
    t-shape-cover squad:data-platform
    t-shape-cover squad:returns
    t-shape-cover squad:routes-north
    tribe-purpose tribe:home

    remaining
    coach-span person:sophie-laurent +2
    compliance-cover squad:basket
    compliance-cover squad:rooms
    project-owner project:vans`);
  const drawn = (healed: readonly string[], found: readonly string[], remaining: readonly string[]) =>
    `healed\n${linesOf(healed)}\n\nnew\n${linesOf(found)}\n\nremaining\n${linesOf(remaining)}`;

  it('is this', () => {
    const [was, is] = (
      [
        [COMPANY_BEFORE, before],
        [COMPANY_AFTER, after],
      ] as const
    ).map(([id, organisation]) => check({ id, organisation }, company, TODAY));
    const said = ({ rule, subject }: Finding) => `${rule} ${subject}`;
    const found = findingsCompared(was ?? [], is ?? [], (id) => became.get(id) ?? id);
    const remaining = found.remaining.map(({ finding, more }) =>
      more === null ? said(finding) : `${said(finding)} +${more}`,
    );
    expect(drawn(found.healed.map(said), found.new.map(said), remaining)).toBe(answer);
  });

  it('and so by a plain reading of the rules', () => {
    const [was, is] = [before, after].map((organisation) => plainFindings(organisation, company, TODAY));
    const now = (subject: string) => subject.replace('squad:inspiration', 'squad:rooms');
    const said = ({ rule, subject }: PlainFinding) => `${rule} ${now(subject)}`;
    const counts = new Map(was?.map((finding) => [said(finding), finding.count]));
    const isThere = new Set(is?.map(said));
    const remaining = (is ?? []).filter((finding) => counts.has(said(finding)));
    expect(
      drawn(
        [...counts.keys()].filter((each) => !isThere.has(each)),
        [...isThere].filter((each) => !counts.has(each)),
        remaining.map((finding) => {
          const count = counts.get(said(finding));
          return count === undefined ? said(finding) : `${said(finding)} +${(finding.count ?? 0) - count}`;
        }),
      ),
    ).toBe(answer);
  });
});
