package vn.loive.precedents;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.loive.drafting.DraftSource;
import vn.loive.typesetting.DocumentType;

/** The papers that can be begun, by their names. */
@Configuration
class Precedents {

    /** The letter by which an agency tells what it did in a programme. */
    @Bean
    DraftSource programmeLetterPaper(OwnAnswer answer) {
        return Precedent.of(
                "programme-letter", DocumentType.OFFICIAL_LETTER, answer::offers, answer::tokens, answer::period);
    }

    /** The slip by which an agency says that there was nothing, or of what there was something. */
    @Bean
    DraftSource zeroSlipPaper(OwnAnswer answer) {
        return Precedent.of(
                "zero-slip", DocumentType.NOTIFICATION_SLIP, answer::offers, answer::tokens, answer::period);
    }

    /** The report on how a province carried out an international instrument. */
    @Bean
    DraftSource conventionReviewPaper(ConventionReview review) {
        return Precedent.of("convention-review", DocumentType.REPORT, review::offers, review::tokens, review::period);
    }

    /** The plan of a year under a plan of several years. */
    @Bean
    DraftSource annualPlanPaper(AnnualPlan plan) {
        return Precedent.of("annual-plan", DocumentType.PLAN, plan::offers, plan::tokens, plan::period);
    }
}
