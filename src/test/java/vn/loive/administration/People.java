package vn.loive.administration;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.loive.accounts.Account;
import vn.loive.accounts.AccountId;
import vn.loive.accounts.Accounts;
import vn.loive.accounts.Role;
import vn.loive.accounts.SignInStage;
import vn.loive.accounts.SignedIn;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.Agency;
import vn.loive.agencies.AgencyId;
import vn.loive.agencies.AgencyKind;
import vn.loive.database.Transactions;
import vn.loive.shared.Actor;
import vn.loive.shared.ProvinceCode;

/** Invented people who sign in, each opened by the acts of the program: invited by a link, taken up with a password. */
@TestComponent
public class People {

    /** Đồng Tháp. */
    public static final ProvinceCode DONG_THAP = new ProvinceCode("87");

    /** Quảng Ngãi. */
    public static final ProvinceCode QUANG_NGAI = new ProvinceCode("51");

    /** The password of everybody; long and mixed enough to do alone. */
    public static final String PASSWORD = "Hoa sen Tháp Mười 07";

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Invitations invitations;
    private final Accounts accounts;
    private final Agencies agencies;
    private final Transactions transactions;

    People(Invitations invitations, Accounts accounts, Agencies agencies, Transactions transactions) {
        this.agencies = agencies;
        this.invitations = invitations;
        this.accounts = accounts;
        this.transactions = transactions;
    }

    /** Somebody who can sign in with {@link #PASSWORD}. */
    public record Person(Account account, String signInName) {

        /** The person as one who acts. */
        public Actor actor() {
            return account.actor();
        }

        /** Makes a MockMvc request one of this person. */
        public RequestPostProcessor signedIn() {
            return SecurityMockMvcRequestPostProcessors.authentication(
                    UsernamePasswordAuthenticationToken.authenticated(
                            SignedIn.of(account, SignInStage.COMPLETE), null, java.util.List.of()));
        }
    }

    /** Somebody new in Đồng Tháp, at an agency of its own. */
    public Person somebody(Role... roles) {
        return somebody(DONG_THAP, UUID.randomUUID(), "Trần Minh Họa", roles);
    }

    /** Somebody new at an agency. */
    public Person somebody(ProvinceCode province, UUID agency, String displayName, Role... roles) {
        OneTimeLink link = invited(province, agency, displayName, roles);
        Account invited = invitations.opened(link.token()).orElseThrow();
        invitations
                .takeUp(invited, link.token(), displayName, PASSWORD, PASSWORD)
                .ifPresent(refusal -> {
                    throw new AssertionError(refusal.key());
                });
        Account account = find(invited.id());
        return new Person(account, account.signInName().value());
    }

    /** The link of somebody who has been invited and has not come yet. */
    public OneTimeLink invited(ProvinceCode province, UUID agency, String displayName, Role... roles) {
        agencyExists(province, agency);
        Actor inviter = new Actor(UUID.randomUUID(), agency, province, UUID.randomUUID());
        String name = "minhhoa" + COUNT.incrementAndGet();
        InvitationOutcome outcome = transactions.as(
                inviter, () -> invitations.inviteConfirmed(inviter, agency, name, displayName, Set.of(roles)));
        return outcome instanceof OneTimeLink link ? link : fail(outcome);
    }

    /** The account as it stands now. */
    public Account find(AccountId id) {
        return transactions.forSignIn(() -> accounts.find(id)).orElseThrow();
    }

    private void agencyExists(ProvinceCode province, UUID id) {
        AgencyId agency = new AgencyId(id);
        transactions.forImport(() -> {
            if (agencies.find(agency).isEmpty()) {
                agencies.add(new Agency(
                        agency,
                        province,
                        AgencyKind.DISTRICT_OFFICE,
                        "Cơ quan trình diễn " + COUNT.incrementAndGet(),
                        "CQTD",
                        "",
                        null,
                        null,
                        LocalDate.of(2010, 1, 1),
                        null));
            }
            return true;
        });
    }

    private static OneTimeLink fail(InvitationOutcome outcome) {
        throw new AssertionError(outcome.toString());
    }
}
