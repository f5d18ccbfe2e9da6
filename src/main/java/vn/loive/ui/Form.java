package vn.loive.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.shared.Period;
import vn.loive.shared.Refusal;
import vn.loive.shared.VietnameseDate;

/**
 * A form on a page: what was typed, and what of it is refused.
 * The label of a field stands in the messages under {@code name.field}, its hint, if any, under {@code name.field.hint}.
 * The one-time id lives as long as the form is corrected, so that a double click, a reload or a retry does no harm.
 */
public final class Form {

    /** The hidden field that holds the one-time id. */
    public static final String ID = "form-id";

    /** The hidden field that holds the version the thing was read at. */
    public static final String VERSION = "version";

    private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,9}|\\d{1,3}(\\.\\d{3}){1,2}");

    private final String name;
    private final MultiValueMap<String, String> typed;
    private final Map<String, Refusal> refusals = new LinkedHashMap<>();

    private Form(String name, MultiValueMap<String, String> typed) {
        this.name = name;
        this.typed = typed;
    }

    /**
     * An empty form with a new one-time id.
     *
     * @param name message prefix of its labels, such as {@code outreach.new-activity}
     */
    public static Form fresh(String name) {
        return new Form(name, new LinkedMultiValueMap<>())
                .with(ID, UUID.randomUUID().toString());
    }

    /**
     * A form as it was sent.
     *
     * @param name message prefix of its labels
     * @param sent the parameters of the request
     */
    public static Form typed(String name, MultiValueMap<String, String> sent) {
        return new Form(name, new LinkedMultiValueMap<>(sent));
    }

    /** The same form with a field filled in. */
    public Form with(String field, String... values) {
        typed.put(field, List.of(values));
        return this;
    }

    /** The same form with the version at which the thing to be changed was read. */
    public Form at(long version) {
        return with(VERSION, Long.toString(version));
    }

    /** The message prefix of its labels. */
    public String name() {
        return name;
    }

    /** The first value of a field as typed, empty when there is none. */
    public String value(String field) {
        var value = typed.getFirst(field);
        return value == null ? "" : value;
    }

    /** All values of a field. */
    public List<String> values(String field) {
        return typed.getOrDefault(field, List.of());
    }

    /** Whether the field was sent with this value. */
    public boolean holds(String field, String value) {
        return values(field).contains(value);
    }

    /** The text of a field without blanks around it; an empty one or one too long is refused and gives null. */
    public @Nullable String text(String field, int longest) {
        var text = value(field).strip();
        if (text.isEmpty()) {
            refuse(field, new FieldProblem.Empty());
        } else if (text.codePointCount(0, text.length()) > longest) {
            refuse(field, new FieldProblem.TooLong(longest));
        } else {
            return text;
        }
        return null;
    }

    /** The lines of a field without blanks around them, empty ones left out; too many, too long or doubled ones are refused. */
    public List<String> lines(String field, int most, int longest) {
        var lines = value(field)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        LineProblem.of(lines, most, longest).ifPresent(refusal -> refuse(field, refusal));
        return lines;
    }

    /** The day of a field; an empty one or one that is in no calendar is refused and gives null. */
    public @Nullable LocalDate day(String field) {
        if (value(field).isBlank()) {
            refuse(field, new FieldProblem.Empty());
            return null;
        }
        var read = VietnameseDate.read(value(field));
        if (read instanceof VietnameseDate.NotADay refusal) {
            refuse(field, refusal);
        }
        return read instanceof VietnameseDate.Day(var day) ? day : null;
    }

    /** The days of two fields, an empty last day being the first; what is no period is refused and gives null. */
    public @Nullable Period period(String first, String last) {
        var from = day(first);
        var to = value(last).isBlank() ? from : day(last);
        if (from == null || to == null) {
            return null;
        }
        if (to.isBefore(from)) {
            refuse(last, new FieldProblem.EndBeforeStart());
            return null;
        }
        return new Period(from, to);
    }

    /** The ids chosen in a field, none when nothing is; what is no id is refused. */
    public List<UUID> ids(String field) {
        try {
            return values(field).stream()
                    .filter(value -> !value.isEmpty())
                    .map(UUID::fromString)
                    .toList();
        } catch (IllegalArgumentException _) {
            refuse(field, new FieldProblem.NotChosen());
            return List.of();
        }
    }

    /** The one id chosen in a field as its type; nothing when none is, or what stands there is no id. */
    public <T> @Nullable T id(String field, Function<UUID, T> type) {
        return ids(field).stream().map(type).findFirst().orElse(null);
    }

    /** The whole number of a field, thousands parted by dots or not; anything else is refused and gives null. */
    public @Nullable Integer number(String field) {
        var number = value(field).strip();
        if (WHOLE_NUMBER.matcher(number).matches()) {
            return Integer.valueOf(number.replace(".", ""));
        }
        refuse(field, number.isEmpty() ? new FieldProblem.Empty() : new FieldProblem.NotANumber());
        return null;
    }

    /** The value of a field that must be one of the constants; anything else is refused and gives null. */
    public <E extends Enum<E>> @Nullable E oneOf(String field, Class<E> type) {
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(value(field))) {
                return constant;
            }
        }
        refuse(field, new FieldProblem.NotChosen());
        return null;
    }

    /** The version the page was read at; null when the form carries none. */
    public @Nullable Long version() {
        return value(VERSION).matches("\\d{1,18}") ? Long.valueOf(value(VERSION)) : null;
    }

    /** The version the page was read at, for an act that needs one; a form that carries none is as good as an old one. */
    public long readAt() {
        var version = version();
        return version == null ? 0 : version;
    }

    /** Refuses what stands in a field; the first reason given stays. */
    public void refuse(String field, Refusal why) {
        refusals.putIfAbsent(field, why);
    }

    /** Refuses the form as a whole. */
    public void refuse(Refusal why) {
        refuse("", why);
    }

    /** Whether anything is refused. */
    public boolean refused() {
        return !refusals.isEmpty();
    }

    /** Why a field is refused; null when it is not. */
    public @Nullable Refusal refusal(String field) {
        return refusals.get(field);
    }

    /** All that is refused, in the order it was found. */
    public List<FieldProblem> problems() {
        var problems = new ArrayList<FieldProblem>();
        refusals.forEach((field, refusal) -> problems.add(new FieldProblem(field, refusal)));
        return problems;
    }

    /** The same page, nothing typed lost: with status 422 when something is refused, else because more is to be chosen. */
    public ModelAndView again(String view) {
        var page = new ModelAndView(view, refused() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        page.addObject("form", this);
        return page;
    }

    /** The name only: what was typed may be about a person. */
    @Override
    public String toString() {
        return "Form[" + name + "]";
    }
}
