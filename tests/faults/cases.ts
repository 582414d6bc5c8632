/** A fault or bad input, what must come of it, and the test that shows it does. */
interface FaultCase {
  readonly injected: string;
  readonly expected: string;
  /** Path below `tests/`, and the test's title as it stands there. */
  readonly tested: readonly (readonly [file: string, title: string])[];
}

const concurrency = "browser/faults/faultsConcurrency.spec.ts";
const network = "browser/faults/faultsNetwork.spec.ts";
const session = "browser/faults/faultsSession.spec.ts";
const device = "browser/faults/faultsDevice.spec.ts";
const killed = "browser/faults/faultsKilled.spec.ts";
const schema = "browser/faults/faultsSchema.spec.ts";
const signIn = "browser/faults/faultsSignIn.spec.ts";
const hostile = "browser/faults/faultsHostile.spec.ts";
const batches = "sync/batchFaults.test.ts";

/** Every case by its number; the site's state and its ledger judge, never the app's own word. */
export const cases: { readonly [number: string]: FaultCase } = {
  F01: {
    injected: "Two people change different fields of one record from the same state",
    expected: "Both values stand; nobody is asked",
    tested: [["browser/records/records.spec.ts", "who change different fields both keep theirs"]],
  },
  F02: {
    injected: "Two people change the same field",
    expected: "The second sees both values and chooses; nothing is overwritten before",
    tested: [
      ["browser/records/records.spec.ts", "who change the same field see both values and choose"],
    ],
  },
  F03: {
    injected: "Two people add and remove different words of one field",
    expected: "What each did stands",
    tested: [
      [concurrency, "who add and take away different words of one field keep what each did"],
      ["sync/merge.test.ts", "what I took out is gone, what they added stands"],
    ],
  },
  F04: {
    injected: "A card is moved on a board that has not heard of another's move",
    expected: "Both moves stand",
    tested: [
      [concurrency, "a card moved by somebody with an old board leaves the other's move alone"],
    ],
  },
  F05: {
    injected: "A record is deleted while its form is open with changes",
    expected: "The text is kept and can be made a record again or discarded",
    tested: [
      [concurrency, "a record deleted while its form is open is made anew with what was typed"],
    ],
  },
  F06: {
    injected: "A record is deleted and restored from the recycle bin",
    expected: "The same record, once",
    tested: [
      [
        concurrency,
        "a record deleted and taken back from the recycle bin is there once, as itself",
      ],
    ],
  },
  F07: {
    injected: "409 instead of 412",
    expected: "Read again, merged, sent again",
    tested: [[concurrency, "a save conflict answered with 409 is merged and sent again, unasked"]],
  },
  F08: {
    injected: "A workflow raises the version after each save",
    expected: "Saved unasked, at most three tries an edit",
    tested: [
      [concurrency, "a workflow that touches the record after every save asks nobody anything"],
    ],
  },
  F09: {
    injected: "Two tabs of one browser edit offline",
    expected: "One of them sends; no edit twice",
    tested: [
      [
        concurrency,
        "two tabs of one browser send what both typed offline, each edit once, one of them sending",
      ],
    ],
  },
  F10: {
    injected: "Twenty people on one board",
    expected: "All equal soon after the last edit, within the site's budget",
    tested: [
      [
        "sync/crowd.test.ts",
        "twenty people in a meeting, nine edits a minute each on %i records, stay within the budget the site enforces",
      ],
    ],
  },
  F11: {
    injected: "Six kinds of faults, 5 % each",
    expected: "Nothing lost, doubled or stuck",
    tested: [
      [
        "sync/overHttp.test.ts",
        "ten people, sixty edits each, on a network with six kinds of faults",
      ],
      [
        "sync/simulation.test.ts",
        "in the first half of the runs nothing is lost, doubled, overwritten unseen or stuck, and all show what is there",
      ],
    ],
  },
  F12: {
    injected: "429 with Retry-After: 120",
    expected: "No request for so long from any tab; a countdown; the app is usable",
    tested: [[network, "is kept by every tab and over a reload, and counted down"]],
  },
  F13: {
    injected: "Retry-After as a date, none at all, a larger RateLimit-Reset",
    expected: "Waits until the date, longer and longer, or for the larger",
    tested: [
      [network, '["as a date"'],
      [network, "a refusal that names no time is followed by longer and longer pauses"],
      [
        "sharepoint/gate.test.ts",
        "Retry-After is read as seconds and as a date, and the longer of both headers counts",
      ],
    ],
  },
  F14: {
    injected: "429 without CORS headers",
    expected: "At most six requests in a minute",
    tested: [[network, "answers the browser may not read lead to at most six requests a minute"]],
  },
  F15: {
    injected: "503 for ten minutes",
    expected: "All edits kept; recovers alone; no storm",
    tested: [
      [
        network,
        "a site that answers 503 for ten minutes is not stormed, and all goes on by itself",
      ],
    ],
  },
  F16: {
    injected: "The answer to a creation is lost three times",
    expected: "Exactly one record",
    tested: [
      [network, "a record whose creation is answered by a lost connection three times exists once"],
    ],
  },
  F17: {
    injected: "The answer to a batch of a hundred creations is lost; so are an import's",
    expected: "A hundred records; each row once",
    tested: [
      [
        batches,
        "a batch of a hundred creations whose answer is lost leaves a hundred records, not two hundred",
      ],
      [
        "exchange/importSite.test.ts",
        "over the wire: stopped by a broken connection, then completed, then nothing is left to do",
      ],
    ],
  },
  F18: {
    injected: "Of a batch part 3 fails with 412, 7 with 429, 9 with 500",
    expected: "Only those again; edits of one record in order",
    tested: [
      [
        batches,
        "of a batch whose third, seventh and ninth part fail only these are sent again, and a record's edits keep their order",
      ],
      [
        "sync/overHttp.test.ts",
        "ten people, sixty edits each, on a network with six kinds of faults",
      ],
    ],
  },
  F19: {
    injected: "An answer cut off, or a sign-in page",
    expected: "Nothing pending for ever; said in words",
    tested: [
      [network, "a sign-in page instead of an answer is named, and what was typed arrives once"],
      [
        "sharepoint/byHand.test.ts",
        "an answer cut off, a page of HTML and a refusal leave nothing pending",
      ],
    ],
  },
  F20: {
    injected: "A hundred records with more text than a batch may hold",
    expected: "Split before sending by parts and bytes",
    tested: [
      [
        batches,
        "a hundred records with more text than a batch may hold are split before they are sent",
      ],
    ],
  },
  F21: {
    injected: "The site takes the request and refuses a value",
    expected: "Named and kept",
    tested: [[schema, "a value its column refuses is named and kept"]],
  },
  F22: {
    injected: "Half an hour offline in a meeting, fifty edits",
    expected: "All arrive in order; board usable; their number shown",
    tested: [
      [network, "fifty edits in half an hour without a connection arrive once each and in order"],
    ],
  },
  F23: {
    injected: "Slow answers in reverse order",
    expected: "The newest state stands; nothing flickers back",
    tested: [
      [network, "answers that come late and in another order never bring an older value back"],
    ],
  },
  F24: {
    injected: "401 while an edit is sent",
    expected: "Renewed silently; where a person is needed: the edit kept, one button",
    tested: [
      [session, "a token that has run out is renewed without a word, and the edit is sent once"],
      [
        signIn,
        "Teams asks the person once where a token that has run out needs it, and the edit is sent",
      ],
      [session, "a sign-in that needs the person keeps what was typed and offers one button"],
    ],
  },
  F25: {
    injected:
      "Teams renews no token any more: declined, window blocked, switched off, signed out; a restart",
    expected:
      "The board from this device; nothing typed is lost; one button, nobody asked again and again",
    tested: [
      [
        signIn,
        "is told with one button, the edit is kept over a restart and sent after signing in",
      ],
      [
        session,
        "a site that lets nobody in any more is shown from this device, with what was typed",
      ],
    ],
  },
  F26: {
    injected: "403 in the middle",
    expected: "The edit kept and refused with its reason, export possible; others go on",
    tested: [
      [
        session,
        "rights taken away for one list leave its edit refused with the reason, and the others go on",
      ],
    ],
  },
  F27: {
    injected: "The page or the browser is killed at each moment of a save",
    expected: "Every accepted edit on the site exactly once",
    tested: [
      [
        killed,
        "a change survives the end of the browser at every moment of its save, and is written once",
      ],
      [
        killed,
        "a new record survives the end of the browser at every third moment of its save, and exists once",
      ],
    ],
  },
  F28: {
    injected: "Another account on the same computer",
    expected: "Nothing of the first one's visible or sent",
    tested: [
      [
        device,
        "another account on the same computer neither sees nor sends what the first one left",
      ],
    ],
  },
  F29: {
    injected: "The device's storage is blocked, full or broken",
    expected: "Works online and says that unsaved edits are not protected",
    tested: [[device, "the app works and says that nothing is protected"]],
  },
  F30: {
    injected: "A copy of an older version; an old tab beside a new version",
    expected: "Loaded anew, edits sent; the old tab works on and says so",
    tested: [
      [
        device,
        "a new version of the app loads anew what an old one kept, and sends what it had not sent",
      ],
      [
        device,
        "an old tab beside a new version works on and says that nothing is protected any more",
      ],
    ],
  },
  F31: {
    injected: "A change token of 61 days",
    expected: "Loaded anew; what was deleted is gone",
    tested: [
      [device, "what was deleted while this device slept for 61 days is gone when it wakes"],
    ],
  },
  F32: {
    injected: "More changes than a page, more while paging, a clock ten minutes wrong",
    expected: "None missed",
    tested: [
      [
        "sharepoint/manyEntries.test.ts",
        "more than one page of them miss nothing, also while more happen and with a clock ten minutes wrong",
      ],
    ],
  },
  F33: {
    injected: "Entries come and go while pages are read",
    expected: "Each once",
    tested: [
      [
        "sharepoint/manyEntries.test.ts",
        "entries added and deleted while pages are read come with the next change query, each once",
      ],
    ],
  },
  F34: {
    injected: "5,001, 20,001 and 100,000 entries",
    expected: "Whole, page by page",
    tested: [["sharepoint/manyEntries.test.ts", "[5_000, 5_001, 20_001, 100_000]"]],
  },
  F35: {
    injected: "A column is deleted",
    expected: "The start works; list and column are named, other fields editable, repair offered",
    tested: [
      [
        schema,
        "a deleted column is named with its list, the other fields work on, and the way to mend it is offered",
      ],
      [schema, "a column deleted while people work keeps what was typed into it"],
    ],
  },
  F36: {
    injected: "Columns and lists are renamed",
    expected: "Harmless",
    tested: [
      [
        "sharepoint/byHand.test.ts",
        "renamed titles are harmless, added words stay, lost words and indexes are mended",
      ],
    ],
  },
  F37: {
    injected: "A word is added to a choice by hand",
    expected: "Shown, kept on save, and offered in forms",
    tested: [
      [schema, "a word added to a choice by hand is shown, and kept when something else is saved"],
      [
        schema,
        "a word added to a choice by hand is offered in forms, though no record bears it yet",
      ],
    ],
  },
  F38: {
    injected: "A list is deleted",
    expected: "Said in words; never made anew unasked",
    tested: [[schema, "a deleted list is said in words, and the other lists work on"]],
  },
  F39: {
    injected: "Random changes of lists and columns",
    expected: "No crash, no wrong write",
    tested: [
      [
        "sharepoint/changedByHand.test.ts",
        "a thousand sequences of changes by hand: everything starts, is named, takes no wrong value and is mended",
      ],
    ],
  },
  F40: {
    injected: "Two people create the lists at once; one is cut off",
    expected: "One set of lists",
    tested: [
      [
        "sharepoint/byHand.test.ts",
        "two people who create the lists at once, one of them cut off, leave one set of lists",
      ],
    ],
  },
  F41: {
    injected: "Days in UTC, Berlin and New York",
    expected: "The same day everywhere; unchanged by opening and saving",
    tested: [[schema, "is the same day everywhere"]],
  },
  F42: {
    injected: "End before start, years far off, no end",
    expected: "Refused or flagged, never NaN or an endless loop",
    tested: [
      [
        schema,
        "an end before the start, a day that does not exist and years nobody means are refused or flagged",
      ],
    ],
  },
  F43: {
    injected: "CSV files of every kind",
    expected: "Exact errors; a repeat creates nothing",
    tested: [
      [
        "exchange/csv.test.ts",
        "a line of ten megabytes and a table of fifty thousand rows are read whole",
      ],
      [
        "exchange/importRows.test.ts",
        "stopped at any write and repeated is complete, nothing doubled",
      ],
    ],
  },
  F44: {
    injected:
      "A workbook (a bomb, with links outside), a million empty rows, numbers for days, __proto__ as a heading",
    expected: "Named as no table and never unpacked; days are no numbers; nothing is polluted",
    tested: [
      ["exchange/hostileFiles.test.ts", "a workbook is named as what it is and never unpacked"],
      ["exchange/hostileFiles.test.ts", "a million empty rows are no rows"],
      ["exchange/hostileFiles.test.ts", "a spreadsheet's number of a day is no day"],
      [
        "exchange/hostileFiles.test.ts",
        "headings named as what every object has are headings like others",
      ],
      [hostile, "a workbook chosen for the import is told from a table, and the way is said"],
    ],
  },
  F45: {
    injected: "Texts that look like formulas are exported",
    expected: "They start nothing and are read back exactly",
    tested: [
      [
        "exchange/guard.test.ts",
        "every text comes back exactly, and nothing guarded starts a formula",
      ],
    ],
  },
  F46: {
    injected: "Characters XML forbids, and texts that look like markup",
    expected: "The Word file is well-formed, the text intact",
    tested: [
      ["word/clean.test.ts", "never lets a character through that XML 1.0 forbids"],
      ["word/write.test.ts", "keeps texts that look like markup and drops what XML forbids"],
    ],
  },
  F47: {
    injected: "Texts with scripts, images, frames, styles and addresses that run something",
    expected: "No script runs, no request leaves, the page's own rules are never broken",
    tested: [
      [
        hostile,
        "texts that look like markup are shown as what was typed, run nothing and call nobody",
      ],
      [hostile, "an address SharePoint keeps that would run a script is a text, not a link"],
    ],
  },
  F48: {
    injected: "Links with hostile ids and other sites",
    expected:
      "A page that says so in words; nothing of it reaches the site; no other site is asked",
    tested: [
      [session, "leads to a page that says so in words"],
      [session, "a link that names another site sends it nothing that belongs to this one"],
    ],
  },
  F49: {
    injected: "Titles with ' % # & / and umlauts",
    expected: "All requests are right",
    tested: [
      [schema, "titles of lists, columns and records with every special character are harmless"],
    ],
  },
  F50: {
    injected: "The app in a frame of somebody else",
    expected: "Only Teams may show it",
    tested: [["cli/serveFiles.test.ts", "let Teams frame the app and nobody run a script in it"]],
  },
  F51: {
    injected:
      "Messages of another origin, before and after the start, with a forged context and token",
    expected: "Ignored",
    tested: [
      [
        hostile,
        "cannot speak as Teams: neither before the tab has started nor after, not even about the sign-in",
      ],
    ],
  },
  F52: {
    injected: "The office's security headers; a sign-in",
    expected: "The app works and breaks no rule; no bearer lies anywhere in clear",
    tested: [
      [
        hostile,
        "texts that look like markup are shown as what was typed, run nothing and call nobody",
      ],
      [
        hostile,
        "a bearer of the sign-in lies nowhere in clear: not on the device, in an address, in the console or in a text",
      ],
      ["cli/serveFiles.test.ts", "let Teams frame the app and nobody run a script in it"],
    ],
  },
  S01: {
    injected: "A second tab has seen and changed what the sending tab has not",
    expected: "No conflict; where there is one, it shows what stands on the site now",
    tested: [
      [
        "sync/severalTabs.test.ts",
        "what one tab has seen of others is no conflict in the tab that sends and has not",
      ],
      [
        "sync/severalTabs.test.ts",
        "a conflict shows what stands on the site now, not what the sending tab last saw",
      ],
    ],
  },
  S02: {
    injected: "Two people change at once what the app writes by itself: made titles, facts, logs",
    expected: "Nobody is asked about what nobody typed; what both noted stands",
    tested: [
      [
        "sync/madeTitles.test.ts",
        "a title made of other fields, changed by two people at once, is nobody's to decide and tells both changes",
      ],
      ["sync/merge.test.ts", "of what two people note in a log at once, both stand"],
    ],
  },
  S03: {
    injected: "The site refuses an edit for one field of a record",
    expected: "Later edits of its other fields go through; a new value of the field is tried again",
    tested: [
      [
        "sync/outbox.test.ts",
        "refused for one field holds back no other field of its record, made before or after",
      ],
    ],
  },
  S04: {
    injected: "A device's copy lacks a part, or has parts of two states",
    expected: "Thrown away and loaded anew; the edits stay",
    tested: [
      [
        "sync/deviceStorage.test.ts",
        "a copy that %s is not painted but loaded anew, and the edits stay",
      ],
    ],
  },
  S05: {
    injected: "A column gets another type in SharePoint",
    expected: "A line says so, figures that rest on it are marked, no day is guessed from text",
    tested: [
      [
        schema,
        "a column whose type was changed in SharePoint is said in a line, and figures that rest on it are marked",
      ],
      ["sharepoint/retyped.test.ts", "days are read from instants only"],
    ],
  },
  S06: {
    injected: "A choice leaves a list empty",
    expected: "The list says which choice and offers the way back; it holds for that list alone",
    tested: [
      [
        "browser/screens/narrowed.spec.ts",
        "narrows the list it was chosen in and no other, and always offers the way back",
      ],
    ],
  },
  S07: {
    injected: "A theme with two colours",
    expected: "Bars and their legend differ by form alone",
    tested: [["browser/screens/contrast.spec.ts", "of the legend has a form of its own"]],
  },
  S08: {
    injected: "Facts of a finding name records by their keys",
    expected: "A person reads names; no screen shows what only the app should know",
    tested: [
      ["i18n/factWords.test.ts", "no fact of any finding shows the identity of a record"],
      [
        "browser/screens/noKeys.spec.ts",
        "no screen shows or reads out what only the app should know",
      ],
    ],
  },
  F53: {
    injected: "A link or setting names another host",
    expected: "The token goes to no host but the configured one",
    tested: [["teams/bearer.test.ts", "goes to no strange host"]],
  },
  F54: {
    injected:
      "A CSV file whose delimiter stands in its texts too; title, date or blank lines above the headings, or none",
    expected:
      "The table is read as people see it, each choice shown with its reason and open to another",
    tested: [
      ["exchange/tables.test.ts", "the delimiter is the one of the whole file"],
      ["exchange/tables.test.ts", "the headings are found wherever they stand"],
      [
        "browser/records/importing.spec.ts",
        "how a file was read is shown with its reasons and can be chosen otherwise",
      ],
    ],
  },
  F55: {
    injected:
      "A cell that begins with a quoted word and goes on, or whose quotation mark is never closed",
    expected: "Each row a row, or the row named; none swallowed",
    tested: [["exchange/tables.test.ts", "no quotation mark takes rows with it"]],
  },
  F56: {
    injected:
      "Files in Windows-1252, Mac Roman, code page 850; one damaged byte in UTF-8; control characters",
    expected: "Read as they were written, the damaged cell named, no control character stored",
    tested: [
      [
        "exchange/cells.test.ts",
        "one damaged byte in UTF-8 leaves all other umlauts whole, and its cell is named",
      ],
      ["exchange/cells.test.ts", "no control character is stored, and where some were is said"],
    ],
  },
  F57: {
    injected: "20,000 columns or a cell of 20 MB",
    expected: "Refused within two seconds with the reason",
    tested: [
      [
        "exchange/tables.test.ts",
        "a file too large is refused within two seconds, with the reason",
      ],
    ],
  },
  F58: {
    injected:
      "Days in many forms, day and month in either order, numbers with foreign units, in two languages",
    expected: "Read where the column proves it, else an error that asks",
    tested: [
      ["exchange/cells.test.ts", "day and month by what the column proves"],
      ["exchange/cells.test.ts", "amounts by what the column proves, else by choice"],
    ],
  },
  F59: {
    injected: "The errors of a spreadsheet in any field",
    expected: "An error of the row; nothing is made of it",
    tested: [["exchange/cells.test.ts", "%s is an error of its row in every kind of field"]],
  },
  F60: {
    injected: "Several values in a cell, words nobody knows",
    expected: "Parted where known; every new word named before it is made",
    tested: [
      ["exchange/words.test.ts", "several values in a cell"],
      [
        "browser/records/importing.spec.ts",
        "every new word is named before it is made, and a person says otherwise",
      ],
    ],
  },
  F61: {
    injected: "A mapping with an unknown word, key or option",
    expected: "Refused with the place",
    tested: [["exchange/mappingFormat.test.ts", "a mapping is refused with the place of"]],
  },
  F62: {
    injected: "A mapping renamed or its identity in another order",
    expected: "What would be doubled is named and left out, or matched",
    tested: [
      ["exchange/words.test.ts", "names what would be doubled and leaves it out"],
      ["exchange/words.test.ts", "matches by title, provider and days, or creates anew, as chosen"],
    ],
  },
  F63: {
    injected: "A row whose twin was left out; a text longer than its field",
    expected: "Judged by itself; shortened only by choice, kept whole",
    tested: [
      ["exchange/words.test.ts", "a row whose twin was left out is judged by itself"],
      [
        "exchange/words.test.ts",
        "a text too long is an error, or shortened between words and kept whole in the remarks",
      ],
    ],
  },
  F64: {
    injected: "The app's own export of any list",
    expected: "Recognised by its headings, keys kept, nothing new",
    tested: [
      ["exchange/words.test.ts", "our own export in %s"],
      ["exchange/exportCsv.test.ts", "in %s is read back as it was"],
    ],
  },
  F65: {
    injected:
      "A link names another site, then an ordinary visit; the site answers with another host",
    expected: "No bearer and no edit goes there; nothing is remembered of it",
    tested: [
      [
        "browser/hosts/foreignHosts.spec.ts",
        "sends nothing there and changes nothing that is remembered",
      ],
      [
        "sharepoint/otherHosts.test.ts",
        "follows no address that an answer names: next pages, ids, files",
      ],
      [
        "teams/bearer.test.ts",
        "waits for a person's word where SharePoint's host was never chosen",
      ],
    ],
  },
  F66: {
    injected: "A mistyped site, one without rights or sign-in",
    expected: "Said as such at every start; another one can be chosen",
    tested: [
      [
        "browser/hosts/foreignHosts.spec.ts",
        "a mistyped site is told as such at every start, and another one can be chosen",
      ],
    ],
  },
  F67: {
    injected:
      "Twenty people type into ten records of a site that enforces its budget, whose headers may be unreadable",
    expected: "All sent within two minutes, within the budget, nothing doubled",
    tested: [
      ["sync/crowd.test.ts", "stay within the budget the site enforces"],
      ["sync/crowd.test.ts", "they do so where the browser may read none of the site's headers"],
    ],
  },
  F68: {
    injected: "The budget is overrun; Retry-After is too short, huge, or told to all alike",
    expected:
      "Longer and longer pauses, half as much at a time, one after another, an hour at most",
    tested: [
      ["sync/crowd.test.ts", "are refused and all get through"],
      [
        "sync/budget.test.ts",
        "what is sent together is halved by each refusal, down to one, and grows again slowly",
      ],
      [
        "sharepoint/gate.test.ts",
        "a time named that is shorter than the own growing pause does not cut it short",
      ],
      [
        "sharepoint/gate.test.ts",
        "a time beyond all reason is waited for an hour, so that nobody is locked out for ever",
      ],
    ],
  },
  F69: {
    injected: "Hundreds of edits gathered on one device",
    expected: "Sent in parts that leave others their part of a minute",
    tested: [
      [
        "sync/budget.test.ts",
        "however much has gathered, a client leaves others their part of a minute",
      ],
    ],
  },
  F70: {
    injected: "Others delete and change records meanwhile",
    expected: "Each client shows what the site holds",
    tested: [
      ["sync/simulation.test.ts", "a record shown that others have deleted"],
      ["sync/simulation.test.ts", "and all show what is there"],
    ],
  },
  F71: {
    injected: "Periods that touch on one day",
    expected: "Both ends count",
    tested: [
      ["domain/period.test.ts", "periods that touch share the day they touch on, and no other"],
    ],
  },
  F72: {
    injected: "Many do the same, or state no target group",
    expected: "Groups instead of pairs, none where none is stated",
    tested: [
      [
        "domain/analysis/settled/overlapGroups.test.ts",
        "led by three is one group, of whatever kind they are",
      ],
    ],
  },
  F73: {
    injected: "A finding whose cause is to be decided now",
    expected: "Urgent, counted once by its cause",
    tested: [
      [
        "domain/analysis/settled/urgency.test.ts",
        "gives all that rests on it its urgency, and counts once",
      ],
    ],
  },
  F74: {
    injected: "A meeting is closed with points without an outcome, or broken off while closing",
    expected: "Each is asked for; nothing is doubled; postponed points come to the next meeting",
    tested: [
      [
        "domain/meeting/close.test.ts",
        "asks for every point without an outcome, whether it was passed or never called",
      ],
      ["domain/meeting/close.test.ts", "is finished without doubling"],
      [
        "domain/meeting/close.test.ts",
        "lets points wait where there is no next meeting, and makes them its first points",
      ],
    ],
  },
  F75: {
    injected: "Records of closed minutes are changed, renamed or deleted",
    expected: "Printed again as they were",
    tested: [
      [
        "documents/minutesKept.test.ts",
        "printing again gives the same after everything shown was changed, renamed or deleted",
      ],
    ],
  },
  F76: {
    injected: "Typed text begins with a shortcut's letter; an @ fits several or none",
    expected: "Taken as typed; asked before saving",
    tested: [
      [
        "browser/meeting/outcomeLine.spec.ts",
        "an @ that is not clear is said before saving, and offers a choice",
      ],
      [
        "domain/meeting/outcomeLine.test.ts",
        "offers a choice among people of one name, and takes the one chosen",
      ],
    ],
  },
  F77: {
    injected: "Two and more move points of one agenda at the same time",
    expected: "One order on all screens, nobody asked",
    tested: [
      ["sync/agendaOrder.test.ts", "twenty moves each, all at the same time, leave one order"],
    ],
  },
  F78: {
    injected: "The package's own addresses in a side panel and on the stage",
    expected: "Open the running meeting, with a way on",
    tested: [
      ["browser/meeting/stage.spec.ts", "the side panel has a way on, also while no meeting runs"],
    ],
  },
  F79: {
    injected: "A column's type was changed in SharePoint",
    expected: "Told of; its values unknown, never guessed, never written",
    tested: [
      [
        "sharepoint/retyped.test.ts",
        "a column of days made a text is told of, reads as unknown, and is not written",
      ],
    ],
  },
  F80: {
    injected:
      "Internal keys in records; one choice of “Meine” for all lists; counts in several places",
    expected: "Never shown; per list with a way back; the same everywhere",
    tested: [
      [
        "browser/screens/noKeys.spec.ts",
        "no screen shows or reads out what only the app should know",
      ],
      [
        "browser/screens/narrowed.spec.ts",
        "narrows the list it was chosen in and no other, and always offers the way back",
      ],
      [
        "browser/screens/counts.spec.ts",
        "findings are counted alike on the pill, above the list and in the list",
      ],
    ],
  },
  F81: {
    injected: "An edit refused for one field; a second tab open",
    expected: "Other fields go on; a conflict shows what stands on the site",
    tested: [
      [
        "sync/outbox.test.ts",
        "refused for one field holds back no other field of its record, made before or after",
      ],
      [
        "sync/severalTabs.test.ts",
        "a conflict shows what stands on the site now, not what the sending tab last saw",
      ],
    ],
  },
  F82: {
    injected: "A device copy that cannot be whole",
    expected: "Loaded anew; the edits stay",
    tested: [["sync/deviceStorage.test.ts", "is not painted but loaded anew, and the edits stay"]],
  },
  F83: {
    injected:
      "Files with other encodings, delimiters, quotes, headings; damaged bytes; huge columns and cells",
    expected: "Read as meant or named; refused with a sentence",
    tested: [
      [
        "exchange/cells.test.ts",
        "one damaged byte in UTF-8 leaves all other umlauts whole, and its cell is named",
      ],
      [
        "exchange/tables.test.ts",
        "rows between a mark too many and the next one are named, in a table of three columns and more",
      ],
      ["exchange/tables.test.ts", "20,000 columns"],
    ],
  },
  F84: {
    injected: "Days whose order of day and month is unclear; several words in a cell",
    expected: "By what the column proves, else asked; known words split",
    tested: [
      ["exchange/cells.test.ts", "day and month by what the column proves"],
      [
        "exchange/words.test.ts",
        "a known word with such signs in it stays whole, also among others",
      ],
    ],
  },
  F85: {
    injected: "Two local sites on one folder; a cut snapshot; a hole in the log",
    expected: "The second refuses; nothing is touched or begun anew",
    tested: [
      [
        "emulator/dataFolder.test.ts",
        "is refused with the first one's address until the first one is closed",
      ],
      ["emulator/dataFolder.test.ts", "a line is missing in the middle"],
    ],
  },
  F86: {
    injected: "Foreign pages call the local site; values and addresses that are none",
    expected: "Refused; answered as SharePoint does",
    tested: [
      [
        "emulator/foreignPages.test.ts",
        "SharePoint's own paths let scripts of other origins read, pages and hooks do not",
      ],
      [
        "emulator/badValues.test.ts",
        "in one part of a batch refuses the whole, and what follows works on",
      ],
    ],
  },
  F87: {
    injected: "The privacy page promises what the app has not",
    expected: "It does not",
    tested: [["public/privacy.test.ts", "only where the app has it"]],
  },
  F88: {
    injected:
      "The full export (ZIP) as one file: on the same site, on an empty one, damaged, with files of others",
    expected: "Every list recognised, previewed and whole; what is none of ours is named",
    tested: [
      [
        "exchange/bundle.test.ts",
        "on an empty site everything is new, keys are kept, every look-up and reference is whole, and a repeat does nothing",
      ],
      [
        "exchange/bundle.test.ts",
        "what packing programs add is passed over, and what is none of ours is named",
      ],
      ["exchange/bundle.test.ts", "is refused with its reason"],
      [
        "browser/records/importing.spec.ts",
        "the full export is one file: every list is previewed before anything is written",
      ],
    ],
  },
  F89: {
    injected: "A row points to an entry whose row is left out",
    expected: "It is left out as well, with the field that does",
    tested: [
      [
        "exchange/bundle.test.ts",
        "a row that points to a row left out is left out as well, with the field that does",
      ],
    ],
  },
  F90: {
    injected: "1.234 as a number of posts, a spreadsheet's number of a day",
    expected: "An error that says what is meant",
    tested: [
      [
        "exchange/cells.test.ts",
        "a thousand posts are none where a separator may stand for decimals, however the column is read",
      ],
    ],
  },
};
