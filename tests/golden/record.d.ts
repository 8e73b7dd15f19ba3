// The record, format when-rust/1: `el.record` and the change event's detail.
export type Trait = "throughput" | "concurrency" | "latency" | "ownership" | "exploratory" | "automation" | "no-capacity" | "unclear";
export type Answer = "yes" | "no";
export type Verdict = "not-first" | "not-yet" | "adopt";
export type Status = "open" | "leaning" | "settled";
export type Rule = "R1" | "R2" | "R3" | "R4" | "R5";
export type Move = "boundaries" | "validate" | "observability" | "own" | "reserve" | "scope" | "baseline" | "record";
export type Kpi = "incidents" | "p99" | "diagnosis";
export type Basis = "measured" | "reported" | "assumed";
export type Outcome = "met" | "moved" | "unmoved";
export type Conclusion = "continue" | "stop" | "incomplete";
export type Change = { 
/**
 * The trait that changes.
 */
trait: Trait, 
/**
 * Its answer then.
 */
answer: Answer, };
export type EvidenceRecord = { 
/**
 * The basis; none if there is only a note.
 */
basis: Basis | null, 
/**
 * The note; empty if none was given.
 */
note: string, };
export type ReasonsRecord = { 
/**
 * Answered yes, and counting for Rust.
 */
for: Array<Trait>, 
/**
 * Answered yes, and counting against Rust being first.
 */
against: Array<Trait>, 
/**
 * Not answered, and able to change the verdict still.
 */
unknown: Array<Trait>, };
export type KpiRecord = { 
/**
 * Which one.
 */
id: Kpi, 
/**
 * The reduction aimed at, in percent: a person's own, or the article's.
 */
reductionPercent: number | null, 
/**
 * Marks a reduction as a person's own where its number does not tell, being the article's too.
 */
own?: boolean, 
/**
 * The unit of baseline and target.
 */
unit: string, 
/**
 * Whether it is to be watched first.
 */
primary: boolean, 
/**
 * The value today, as typed.
 */
baseline: string | null, 
/**
 * The value to aim at, in plain decimals.
 */
target: string | null, 
/**
 * The value at the review, as typed.
 */
measured: string | null, 
/**
 * How it turned out.
 */
outcome: Outcome | null, };
export type WorthRecord = { 
/**
 * The cost of one priority incident.
 */
incidentCost: string | null, 
/**
 * The cost of one on-call hour.
 */
hourCost: string | null, 
/**
 * What owning Rust costs per quarter.
 */
ownershipCost: string | null, 
/**
 * The currency; empty if none was given.
 */
currency: string, 
/**
 * The incidents that the target avoids.
 */
avoidedIncidents: string | null, 
/**
 * The on-call hours that the targets save.
 */
savedHours: string | null, 
/**
 * What both are worth.
 */
value: string | null, 
/**
 * The value less the cost of owning Rust.
 */
balance: string | null, 
/**
 * The reduction of incidents at which the value equals that cost, rounded up to one decimal; `0` if the saved hours
 * pay for it.
 */
breakEvenPercent: string | null, };
export type ReviewRecord = { 
/**
 * The day of the review, such as `2027-05-26`.
 */
date: string | null, 
/**
 * What the measured figures come to.
 */
outcome: Conclusion, 
/**
 * The verdict when the workload was decided; none if nothing was answered then.
 */
verdictThen: Verdict | null, };
export type WorkloadRecord = { 
/**
 * The name; empty if none was given.
 */
name: string, 
/**
 * The answers as a vector.
 */
vector: string, 
/**
 * The answers by trait.
 */
answers: { [which in Trait]: Answer | null }, 
/**
 * The evidence for the answers, by trait.
 */
evidence: { [which in Trait]?: EvidenceRecord }, 
/**
 * How firm the answer is.
 */
status: Status, 
/**
 * The verdict; none while open.
 */
verdict: Verdict | null, 
/**
 * The rule that decided; none while open.
 */
rule: Rule | null, 
/**
 * The verdicts that are still possible, lowest first.
 */
possible: Array<Verdict>, 
/**
 * The question that settles soonest; none when settled.
 */
nextQuestion: Trait | null, 
/**
 * The most further questions on that way; none when settled.
 */
mostQuestions: number | null, 
/**
 * The traits behind the verdict.
 */
reasons: ReasonsRecord, 
/**
 * The smallest sets of changes, by the verdict that they lead to.
 */
changes: { [verdict in Verdict]?: Array<Array<Change>> }, 
/**
 * The answered traits whose opposite answer alone would change the verdict, the weakest evidence first.
 */
decisive: Array<Trait>, 
/**
 * What to check before relying on the answer: decisive traits that are not measured, then open questions.
 */
toCheck: Array<Trait>, 
/**
 * Pairs of traits that describe two workloads.
 */
contradictions: Array<Array<Trait>>, 
/**
 * The first moves, in order.
 */
firstMoves: Array<Move>, 
/**
 * The KPIs with their figures.
 */
kpis: Array<KpiRecord>, 
/**
 * What the targets are worth; none if no cost is entered.
 */
worth: WorthRecord | null, 
/**
 * The review; none if none is planned or done.
 */
review: ReviewRecord | null, };
export type Record = { 
/**
 * The format's name and version.
 */
format: string, 
/**
 * The criteria version.
 */
criteria: number, 
/**
 * The workloads, 1 to 12.
 */
workloads: Array<WorkloadRecord>, };
