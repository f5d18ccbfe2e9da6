package vn.loive.shared;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Pins an English code name to the Vietnamese term that the law or the administration uses for it.
 * The glossary is made from these pins; one term has one code name and the other way round.
 */
@Documented
@Target({ElementType.TYPE, ElementType.FIELD})
@Retention(RetentionPolicy.RUNTIME)
public @interface LegalTerm {

    /** The Vietnamese term as officials write it, in lower case with its marks. */
    String vi();

    /** One English sentence that says what it is. */
    String means();

    /** Where the term stands: a law with its article, or "usage" for the trade's own word. */
    String source() default "usage";
}
