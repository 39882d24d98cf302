/** 受理 in prose may be 新收, or 新收 with 结转: both readings of a form's received requests. */
import { addDecimals, type Decimal, type Fact } from "@shilu/core";

export interface ReceivedScopes {
  /** 本年新收. */
  readonly newlyReceived: Fact;
  /** 本年新收 and 上年结转 together; `null` where the form does not state what was carried in. */
  readonly withCarriedIn: { readonly value: Decimal; readonly addends: readonly [Fact, Fact] } | null;
}

/** `null` where no form states what was received. */
export function receivedScopes(facts: readonly Fact[]): ReceivedScopes | null {
  const total = (indicator: string): Fact | undefined =>
    facts.find((fact) => fact.indicator === indicator && Object.keys(fact.dimensions).length === 0);
  const newlyReceived = total("requests.received");
  if (!newlyReceived) return null;
  const carriedIn = total("requests.carriedIn");
  return {
    newlyReceived,
    withCarriedIn: carriedIn
      ? { value: addDecimals(newlyReceived.value, carriedIn.value), addends: [newlyReceived, carriedIn] }
      : null,
  };
}
