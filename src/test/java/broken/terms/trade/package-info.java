/** Broken on purpose: words of the law without a pin, or with one too many. */
@org.jspecify.annotations.NullMarked
package broken.terms.trade;
