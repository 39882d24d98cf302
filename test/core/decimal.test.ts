import {
  addDecimals,
  compareDecimals,
  divideDecimals,
  isDecimal,
  multiplyDecimals,
  shiftDecimal,
  subtractDecimals,
  toDecimal,
} from "@shilu/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

/** `units × 10^-scale`, written with all its zeros. */
const write = (units: bigint, scale: number): string => {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, "0");
  const whole = digits.slice(0, digits.length - scale);
  return `${units < 0n ? "-" : ""}${whole}${scale > 0 ? `.${digits.slice(digits.length - scale)}` : ""}`;
};

const exact = fc.record({
  units: fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
  scale: fc.nat(20),
});
const CANONICAL = /^(?:0|-?(?:[1-9]\d*|0)(?:\.\d*[1-9])?)$/;

/** The operands as integers of one scale. */
const aligned = (a: { units: bigint; scale: number }, b: { units: bigint; scale: number }) => {
  const scale = Math.max(a.scale, b.scale);
  return {
    scale,
    left: a.units * 10n ** BigInt(scale - a.scale),
    right: b.units * 10n ** BigInt(scale - b.scale),
  };
};

test("the canonical form is one of its value", () => {
  fc.assert(
    fc.property(exact, fc.nat(5), ({ units, scale }, zeros) => {
      const written = write(units, scale);
      const canonical = toDecimal(written);
      expect(canonical).toMatch(CANONICAL);
      expect(canonical).not.toBe("-0");
      expect(toDecimal(canonical)).toBe(canonical);
      expect(toDecimal(write(units * 10n ** BigInt(zeros), scale + zeros))).toBe(canonical);
      expect(Number(canonical)).toBe(Number(written) + 0);
    }),
  );
});

test("sums, differences, products and order agree with integers", () => {
  fc.assert(
    fc.property(exact, exact, (a, b) => {
      const [x, y] = [write(a.units, a.scale), write(b.units, b.scale)];
      const { left, right, scale } = aligned(a, b);
      expect(addDecimals(x, y)).toBe(toDecimal(write(left + right, scale)));
      expect(subtractDecimals(x, y)).toBe(toDecimal(write(left - right, scale)));
      expect(multiplyDecimals(x, y)).toBe(toDecimal(write(a.units * b.units, a.scale + b.scale)));
      expect(compareDecimals(x, y)).toBe(left < right ? -1 : left > right ? 1 : 0);
    }),
  );
});

test("a quotient is cut toward zero at the places asked for", () => {
  fc.assert(
    fc.property(exact, exact, fc.nat(12), (a, b, places) => {
      fc.pre(b.units !== 0n);
      const { left, right } = aligned(a, b);
      const quotient = divideDecimals(write(a.units, a.scale), write(b.units, b.scale), places);
      expect(quotient).toBe(toDecimal(write((left * 10n ** BigInt(places)) / right, places)));
    }),
  );
});

test("shifting there and back changes nothing", () => {
  fc.assert(
    fc.property(exact, fc.integer({ min: -20, max: 20 }), ({ units, scale }, places) => {
      const written = write(units, scale);
      expect(shiftDecimal(shiftDecimal(written, places), -places)).toBe(toDecimal(written));
    }),
  );
});

describe("by hand", () => {
  test.each([
    ["1.005", 4, "10050", "1.005万"],
    ["16", -2, "0.16", "16%"],
    ["0.5", 0, "0.5", "nothing"],
    ["-3.20", 1, "-32", "below zero"],
    ["0", 8, "0", "zero stays zero"],
    ["-0.0", 0, "0", "no minus zero"],
    ["007", 0, "7", "leading zeros"],
  ])("%s shifted by %i is %s: %s", (value, places, expected) => {
    expect(shiftDecimal(value, places)).toBe(expected);
  });

  test.each(["", "1.", ".5", "1e3", "1,000", "１２", "--1", "1.2.3", " 1", "NaN"])(
    "%j is no decimal",
    (written) => {
      expect(isDecimal(written)).toBe(false);
      expect(() => toDecimal(written)).toThrowError(expect.objectContaining({ code: "decimal-invalid" }));
    },
  );

  test("nothing is divided by zero", () => {
    expect(() => divideDecimals("1", "0.00", 2)).toThrowError(
      expect.objectContaining({ code: "decimal-invalid" }),
    );
  });

  test("a long row of zeros takes no time", () => {
    const started = performance.now();
    expect(toDecimal(`1.${"0".repeat(100_000)}1`)).toHaveLength(100_003);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
