package vn.loive.ui;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.loive.shared.VietnameseDate;

/** Puts the frame of the page into every model. */
@ControllerAdvice
class FrameAdvice {

    private final ObjectProvider<DemonstrationDay> demonstrationDay;
    private final ObjectProvider<SignedInLabel> signedIn;
    private final ObjectProvider<Visibility> visibility;
    private final Supplier<List<Section>> sections;
    private final Supplier<List<Bell>> bells;
    private final String helpLine;

    FrameAdvice(
            ObjectProvider<DemonstrationDay> demonstrationDay,
            ObjectProvider<SignedInLabel> signedIn,
            ObjectProvider<Visibility> visibility,
            ObjectProvider<Section> sections,
            ObjectProvider<Bell> bells,
            @Value("${loive.help-line:}") String helpLine) {
        this.demonstrationDay = demonstrationDay;
        this.signedIn = signedIn;
        this.visibility = visibility;
        // Looked up at the first page and kept, since beans neither come nor go while the program runs.
        this.sections = SingletonSupplier.of(() -> sections.orderedStream()
                .sorted(Comparator.comparingInt(Section::order))
                .toList());
        this.bells = SingletonSupplier.of(() -> bells.orderedStream().toList());
        this.helpLine = helpLine;
    }

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request, Locale locale) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        var may = Optional.ofNullable(visibility.getIfAvailable()).orElse(anything -> false);
        var guarded = Section.isGuarded(path);
        Supplier<List<Section>> open = SingletonSupplier.of(() -> open(may));
        return new Frame(
                day(),
                () -> who(request),
                () -> entries(open.get(), guarded, path),
                () -> ringing(request, may, guarded),
                () -> otherWing(open.get(), guarded),
                path,
                locale.getLanguage(),
                helpLine);
    }

    private List<Section> open(Visibility may) {
        return sections.get().stream()
                .filter(section -> may.mayOpen(section.path()))
                .toList();
    }

    private static List<Frame.Entry> entries(List<Section> open, boolean guarded, String path) {
        return open.stream()
                .filter(section -> section.guarded() == guarded)
                .map(section -> Frame.Entry.of(section, path))
                .toList();
    }

    /** Nothing on error pages, which must stand even when the database does not. */
    private List<Frame.Ringing> ringing(HttpServletRequest request, Visibility may, boolean guarded) {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            return List.of();
        }
        return bells.get().stream()
                .filter(bell -> Section.isGuarded(bell.path()) == guarded && may.mayOpen(bell.path()))
                .map(bell -> new Frame.Ringing(bell.messageKey(), bell.waiting(), bell.path()))
                .filter(one -> one.waiting() > 0)
                .toList();
    }

    /** Where the other wing begins for this reader; most have only one. */
    private static Optional<String> otherWing(List<Section> open, boolean guarded) {
        return guarded
                ? Optional.of("/")
                : open.stream().filter(Section::guarded).findFirst().map(Section::path);
    }

    private @Nullable String day() {
        return Optional.ofNullable(demonstrationDay.getIfAvailable())
                .flatMap(DemonstrationDay::day)
                .map(VietnameseDate::write)
                .orElse(null);
    }

    /** Nobody on error pages, which must stand even when whoever knows the accounts does not. */
    private Optional<SignedInLabel.SignedIn> who(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.ERROR
                ? Optional.empty()
                : Optional.ofNullable(signedIn.getIfAvailable()).flatMap(SignedInLabel::current);
    }
}
