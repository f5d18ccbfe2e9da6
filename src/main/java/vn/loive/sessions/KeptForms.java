package vn.loive.sessions;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Service;
import vn.loive.accounts.SignedIn;

/** Keeps what somebody sent while the session was locked, until the person is back. */
@Service
class KeptForms {

    /** Keeps the form that the request carries, if it carries one. */
    void keep(SignedIn signedIn, HttpServletRequest request) {}
}
