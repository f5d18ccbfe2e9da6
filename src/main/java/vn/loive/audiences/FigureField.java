package vn.loive.audiences;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loive.figures.FigureKind;
import vn.loive.figures.FigureReading;
import vn.loive.shared.Refusal;
import vn.loive.ui.Choice;
import vn.loive.ui.Form;

/** A number of what was done, with the choice of its kind beside it; nothing done is not among the kinds. */
public final class FigureField {

    /** How the number of something done may be given. */
    public static final List<FigureKind> KINDS =
            List.of(FigureKind.EXACT, FigureKind.MORE_THAN, FigureKind.NOT_COUNTED);

    /** The kinds as options of a field. */
    public static final List<Choice> CHOICES = KINDS.stream()
            .map(kind -> Choice.ofKey(kind.name(), "figures.kind." + kind.code()))
            .toList();

    private FigureField() {}

    /**
     * Reads the number and its kind; what cannot be read is refused at its field and gives null.
     *
     * @param zero why a zero is refused
     */
    public static FigureReading.@Nullable Understood read(Form form, String kind, String number, Refusal zero) {
        FigureKind chosen = form.oneOf(kind, FigureKind.class);
        return chosen == null ? null : read(form, chosen, number, zero);
    }

    /** Reads the number of a kind already known. */
    static FigureReading.@Nullable Understood read(Form form, FigureKind chosen, String number, Refusal zero) {
        return switch (FigureReading.of(chosen, form.value(number))) {
            case FigureReading.Understood understood -> understood;
            case FigureReading.CannotRead why -> {
                form.refuse(number, why == FigureReading.CannotRead.ZERO_IS_A_STATEMENT ? zero : why);
                yield null;
            }
        };
    }
}
