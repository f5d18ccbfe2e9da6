package vn.loive.upgrades;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.loive.figures.Figure;
import vn.loive.figures.FigureKind;
import vn.loive.figures.Unit;
import vn.loive.shared.LegalTerm;
import vn.loive.shared.Period;

/**
 * One step of an upgrade.
 *
 * @param stage how far it came by it
 * @param day when; nothing when the source names no day
 * @param document number, day and issuer of the document it rests on; empty when there is none
 * @param amountKind how the amount was given; not counted when the source names none
 * @param amount the amount in đồng; present just when its kind has one
 * @param note what else is to be known; never about a person
 */
@LegalTerm(vi = "bước đầu tư cơ sở", means = "One step of an upgrade with its day, document and amount.")
public record UpgradeStep(
        UpgradeStage stage,
        @Nullable LocalDate day,
        String document,
        FigureKind amountKind,
        @Nullable Long amount,
        String note) {

    static final int LONGEST = 500;

    public UpgradeStep {
        document = document.strip();
        note = note.strip();
        if (amountKind.hasQuantity() != (amount != null)) {
            throw new IllegalArgumentException("An amount %s and its number must agree".formatted(amountKind));
        }
    }

    /** The amount. */
    public Figure figure() {
        LocalDate any = LocalDate.EPOCH;
        return amountKind.figure(amount, Unit.DONG, new Period(any, any));
    }
}
