package vn.loive.database;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.loive.shared.Actor;

/**
 * Makes each dynamic request one transaction in the name of whoever is signed in.
 * The answer leaves only after the commit; an answer of 500 or above rolls everything back.
 * A form that was sent before is answered with its first outcome instead of being done twice.
 */
final class RequestTransactionFilter extends OncePerRequestFilter {

    private static final Pattern STATIC =
            Pattern.compile("/(webjars/.*|.*\\.(css|js|woff2|svg|png|ico|txt)|health(/.*)?)");

    private final Transactions transactions;
    private final Optional<CurrentActor> currentActor;
    private final Submissions submissions;

    RequestTransactionFilter(Transactions transactions, Optional<CurrentActor> currentActor, Submissions submissions) {
        this.transactions = transactions;
        this.currentActor = currentActor;
        this.submissions = submissions;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return STATIC.matcher(request.getRequestURI()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HeldResponse held = new HeldResponse(response);
        try {
            Optional<Actor> actor = currentActor.flatMap(who -> who.of(request));
            if (actor.isPresent()) {
                request.setAttribute(ActorArgument.ATTRIBUTE, actor.get());
                transactions.as(actor.get(), () -> act(request, held, chain, actor.get()));
            } else {
                transactions.forNobody(() -> act(request, held, chain, null));
            }
        } catch (UndoneException e) {
            logger.debug("Rolled back, the answer says why");
        } catch (CarriedException e) {
            throw e.unwrapped();
        }
        held.release();
    }

    private @Nullable Void act(
            HttpServletRequest request, HeldResponse held, FilterChain chain, @Nullable Actor actor) {
        try {
            if (actor == null || !submissions.carriesFormId(request)) {
                chain.doFilter(request, held);
            } else {
                actOnce(request, held, chain, actor);
            }
            if (held.outcome() >= HttpStatus.INTERNAL_SERVER_ERROR.value()) {
                throw new UndoneException();
            }
            return null;
        } catch (IOException | ServletException e) {
            throw new CarriedException(e);
        }
    }

    private void actOnce(HttpServletRequest request, HeldResponse held, FilterChain chain, Actor actor)
            throws IOException, ServletException {
        Submission submission = submissions.begin(request, actor);
        switch (submission) {
            case Submission.First first -> {
                chain.doFilter(request, held);
                submissions.end(first, held.location());
            }
            case Submission.Again again -> held.sendRedirect(again.location());
            case Submission.Unreadable ignored -> held.sendError(HttpStatus.BAD_REQUEST.value());
        }
    }

    /** Takes the transaction back when the answer is an error page. */
    private static final class UndoneException extends RuntimeException {}

    /** Carries a checked exception of the servlet chain through the transaction, which rolls back on it. */
    private static final class CarriedException extends RuntimeException {

        CarriedException(Exception cause) {
            super(cause);
        }

        ServletException unwrapped() throws IOException {
            if (getCause() instanceof IOException io) {
                throw io;
            }
            return getCause() instanceof ServletException servlet ? servlet : new ServletException(getCause());
        }
    }
}
