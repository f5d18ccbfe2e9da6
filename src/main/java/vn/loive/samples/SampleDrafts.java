package vn.loive.samples;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.loive.accounts.Account;
import vn.loive.accounts.Accounts;
import vn.loive.accounts.Role;
import vn.loive.agencies.AgencyId;
import vn.loive.database.Transactions;
import vn.loive.drafting.DraftId;
import vn.loive.drafting.DraftVersion;
import vn.loive.drafting.DraftVersion.Origin;
import vn.loive.drafting.Drafts;
import vn.loive.drafting.Wording;
import vn.loive.manuscript.Manuscript;
import vn.loive.posts.Post;
import vn.loive.posts.Posts;
import vn.loive.seats.Seats;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.shared.Refusal;
import vn.loive.signing.SigningOffice;

/** A draft of the lead department that somebody has begun to word, and another that went all the way to its number. */
@Component
@ConditionalOnBooleanProperty("loive.demonstration")
class SampleDrafts {

    private static final String KIND = "campaign-report";
    private static final String FIRST = "Hoạt động truyền thông đã đến nhiều địa bàn dân cư";
    private static final String OWN = "Hoạt động truyền thông đã đến nhiều địa bàn dân cư, nhất là các xã biên giới";

    private static final String JUNE_TITLE = "Kết quả tiếp nhận, hỗ trợ nạn nhân {period}";
    private static final String JUNE = """
            {agency} báo cáo kết quả tiếp nhận, hỗ trợ nạn nhân {period} như sau:

            # Cơ sở tiếp nhận

            Tính đến ngày cuối của kỳ, toàn tỉnh duy trì {facilities} tiếp nhận, hỗ trợ nạn nhân, trong đó có \
            {facilities-at-gates} ở {gates}.

            # Tình hình tiếp nhận

            Trung tâm đã kiểm tra và xác nhận: trong kỳ {victims-received} bị mua bán trở về.

            {issuer} {issuer-province} kính gửi báo cáo để theo dõi, tổng hợp.
            """;

    private final Transactions transactions;
    private final Drafts drafts;
    private final SigningOffice office;
    private final Seats seats;
    private final Posts posts;
    private final Accounts accounts;
    private final Clock clock;

    SampleDrafts(
            Transactions transactions,
            Drafts drafts,
            SigningOffice office,
            Seats seats,
            Posts posts,
            Accounts accounts,
            Clock clock) {
        this.transactions = transactions;
        this.drafts = drafts;
        this.office = office;
        this.seats = seats;
        this.posts = posts;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Answers the draft that was issued. */
    UUID done(Actor lead, UUID campaign, UUID june) {
        DraftId open = begun(lead, campaign);
        types(
                lead,
                open,
                wording -> wording.around(
                        wording.title(), Manuscript.typed(wording.body().typed().replace(FIRST, OWN))));
        DraftId second = begun(lead, june);
        types(lead, second, wording -> wording.around(JUNE_TITLE, Manuscript.typed(JUNE)));
        issued(lead, second.value());
        return second.value();
    }

    private void types(Actor lead, DraftId draft, UnaryOperator<Wording> change) {
        transactions.as(lead, () -> {
            DraftVersion last = drafts.versions(draft).getLast();
            refuse(drafts.save(lead, draft, last.number(), Origin.TYPED, change.apply(last.wording())));
            return draft;
        });
    }

    private DraftId begun(Actor lead, UUID request) {
        return transactions.as(lead, () -> drafts.begin(lead, KIND, request).orElseThrow());
    }

    private void issued(Actor lead, UUID draft) {
        LocalDate today = LegalDay.today(clock);
        Actor head = transactions.as(lead, () -> signer(lead, today));
        refuse(transactions.as(lead, () -> office.submit(lead, draft)));
        refuse(transactions.as(head, () -> office.sign(head, draft)));
        refuse(transactions.as(lead, () -> office.issue(lead, draft, today)));
    }

    /** Lets the account with the role of signer act for the head. */
    private Actor signer(Actor lead, LocalDate today) {
        Post head = posts.of(new AgencyId(lead.agency()), today).getFirst();
        Account signer = accounts.all(lead).stream()
                .filter(account -> account.roles(today).contains(Role.SIGNER))
                .findFirst()
                .orElseThrow();
        seats.name(lead, head.id(), signer.id(), head.validFrom());
        return new Actor(signer.id().value(), lead.agency(), lead.province(), UUID.randomUUID());
    }

    private static void refuse(Optional<? extends Refusal> refusal) {
        refusal.ifPresent(why -> {
            throw new IllegalStateException("Refused: " + why.key());
        });
    }
}
