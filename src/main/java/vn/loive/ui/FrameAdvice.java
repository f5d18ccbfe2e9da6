package vn.loive.ui;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.loive.shared.VietnameseDate;

/** Puts the frame of the page into every model. */
@ControllerAdvice
class FrameAdvice {

    private final ObjectProvider<DemonstrationDay> demonstrationDay;
    private final ObjectProvider<SignedInLabel> signedIn;
    private final ObjectProvider<Visibility> visibility;
    private final ObjectProvider<Section> sections;
    private final ObjectProvider<Bell> bells;
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
        this.sections = sections;
        this.bells = bells;
        this.helpLine = helpLine;
    }

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request, Locale locale) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        var may = Optional.ofNullable(visibility.getIfAvailable()).orElse(anything -> false);
        var open = sections.orderedStream()
                .filter(section -> may.mayOpen(section.path()))
                .sorted(Comparator.comparingInt(Section::order))
                .toList();
        var guarded = Section.isGuarded(path);
        var entries = open.stream()
                .filter(section -> section.guarded() == guarded)
                .map(section -> Frame.Entry.of(section, path))
                .toList();
        return new Frame(
                day(),
                who(request),
                entries,
                ringing(request, may, guarded),
                otherWing(open, guarded),
                path,
                locale.getLanguage(),
                helpLine);
    }

    /** Nothing on error pages, which must stand even when the database does not. */
    private List<Frame.Ringing> ringing(HttpServletRequest request, Visibility may, boolean guarded) {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            return List.of();
        }
        return bells.orderedStream()
                .filter(bell -> Section.isGuarded(bell.path()) == guarded && may.mayOpen(bell.path()))
                .map(bell -> new Frame.Ringing(bell.messageKey(), bell.waiting(), bell.path()))
                .filter(one -> one.waiting() > 0)
                .toList();
    }

    /** Where the other wing begins for this reader; most have only one. */
    private static @Nullable String otherWing(List<Section> open, boolean guarded) {
        if (guarded) {
            return "/";
        }
        return open.stream()
                .filter(Section::guarded)
                .findFirst()
                .map(Section::path)
                .orElse(null);
    }

    private @Nullable String day() {
        return Optional.ofNullable(demonstrationDay.getIfAvailable())
                .flatMap(DemonstrationDay::day)
                .map(VietnameseDate::write)
                .orElse(null);
    }

    /** Nobody on error pages, which must stand even when whoever knows the accounts does not. */
    private SignedInLabel.@Nullable SignedIn who(HttpServletRequest request) {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            return null;
        }
        return Optional.ofNullable(signedIn.getIfAvailable())
                .flatMap(SignedInLabel::current)
                .orElse(null);
    }
}
