package vn.loive.sessions;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.loive.accounts.SignedIn;
import vn.loive.shared.Actor;

/** What was sent while the session was locked: shown after the lock, sent again by a button or dropped. */
@Controller
class KeptFormController implements WebMvcConfigurer, HandlerInterceptor {

    private final KeptForms kept;

    KeptFormController(KeptForms kept) {
        this.kept = kept;
    }

    @GetMapping("/kept")
    ModelAndView show(Actor actor) {
        return new ModelAndView("sessions/kept")
                .addObject("forms", kept.all(actor))
                .addObject("guarded", kept.guardedPage(actor).orElse(null));
    }

    @PostMapping("/kept/{id}/dropping")
    String drop(Actor actor, @PathVariable UUID id) {
        kept.drop(actor, id);
        return "redirect:/kept";
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    /** A form sent again is kept no longer, in the transaction of what it does. */
    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        KeptSubmission.sentAgain(request)
                .ifPresent(id -> SignedIn.of(SecurityContextHolder.getContext().getAuthentication())
                        .ifPresent(who -> kept.drop(who.actor(UUID.randomUUID()), id)));
    }
}
