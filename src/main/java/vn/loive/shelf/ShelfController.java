package vn.loive.shelf;

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
import vn.loive.sessions.KeptSubmission;
import vn.loive.shared.Actor;
import vn.loive.shelf.GuardedShelf.Shelved;

/** What was sent to the guarded wing while the session was locked: shown to its sender, sent again or dropped. */
@Controller
class ShelfController implements WebMvcConfigurer, HandlerInterceptor {

    private final GuardedShelf shelf;

    ShelfController(GuardedShelf shelf) {
        this.shelf = shelf;
    }

    @GetMapping(GuardedShelf.PAGE)
    ModelAndView show(Actor actor) {
        Shelved shelved = shelf.all(actor);
        return new ModelAndView("shelf/kept")
                .addObject("forms", shelved.forms())
                .addObject("lost", shelved.lost());
    }

    @PostMapping(GuardedShelf.PAGE + "/{id}/dropping")
    String drop(Actor actor, @PathVariable UUID id) {
        shelf.drop(actor, id);
        return "redirect:" + GuardedShelf.PAGE;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/guarded/**");
    }

    /** A form sent again is kept no longer once the guarded wing has done what it asks, which is harmless when repeated. */
    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        KeptSubmission.sentAgain(request)
                .ifPresent(id -> SignedIn.of(SecurityContextHolder.getContext().getAuthentication())
                        .ifPresent(who -> shelf.drop(who.actor(UUID.randomUUID()), id)));
    }
}
