package vn.loive.factors;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import vn.loive.accounts.Account;
import vn.loive.accounts.AccountId;
import vn.loive.accounts.SecondFactorLost;
import vn.loive.accounts.SecondFactors;
import vn.loive.database.Transactions;

/** The second factors of an account: codes of a phone, and codes on paper for the day the phone is lost. */
@Service
public class Factors implements SecondFactors {

    private static final int PAPER_CODES = 10;
    private static final int PAPER_LETTERS = 10;
    /** No letters that are taken for digits on paper. */
    private static final String PAPER_ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private final PhoneRepository phones;
    private final PaperCodeRepository papers;
    private final PasskeyRepository passkeys;
    private final PhoneCodes codes;
    private final SecretBox box;
    private final Transactions transactions;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final SecureRandom random = new SecureRandom();

    Factors(
            PhoneRepository phones,
            PaperCodeRepository papers,
            PasskeyRepository passkeys,
            PhoneCodes codes,
            SecretBox box,
            Transactions transactions,
            Clock clock,
            ApplicationEventPublisher events) {
        this.phones = phones;
        this.papers = papers;
        this.passkeys = passkeys;
        this.codes = codes;
        this.box = box;
        this.transactions = transactions;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public boolean present(AccountId account) {
        return phoneInUse(account) || !passkeys.of(account).isEmpty();
    }

    /** Whether codes of a phone are in use. */
    boolean phoneInUse(AccountId account) {
        return phones.inUse(account).isPresent();
    }

    /** The secret waiting to be put into a phone; made now if there is none, nothing if a phone is already in use. */
    Optional<byte[]> waitingSecret(Account account) {
        if (phones.inUse(account.id()).isPresent()) {
            return Optional.empty();
        }
        phones.insert(account, box.close(account.id().toString(), codes.newSecret()));
        return phones.waiting(account.id()).map(secret -> open(account.id(), secret));
    }

    /** Puts the phone into use if it shows the right digits; answers the codes for paper, shown this once. */
    Optional<List<String>> confirmPhone(Account account, String typed) {
        boolean right = phones.waiting(account.id())
                .filter(secret -> usesStep(account.id(), secret, typed))
                .isPresent();
        if (!right) {
            return Optional.empty();
        }
        phones.confirm(account.id(), clock.instant());
        events.publishEvent(new FactorAct.PhoneAdded(account.actor(), account.id()));
        return Optional.of(newPaperCodes(account));
    }

    /** Makes ten new codes for paper; the old ones are void. */
    List<String> newPaperCodes(Account account) {
        List<String> made =
                IntStream.range(0, PAPER_CODES).mapToObj(n -> paperCode()).toList();
        papers.replace(
                account,
                made.stream().map(code -> paperHash(account.id(), code)).toList());
        events.publishEvent(new FactorAct.PaperCodesMade(account.actor(), account.id()));
        return made;
    }

    /** How many codes on paper are left. */
    int paperCodesLeft(AccountId account) {
        return papers.left(account);
    }

    /**
     * Whether what was typed is a code of the account's phone, or one of its codes on paper; each works once.
     * To be called in a transaction that stays even when the answer is no.
     */
    public boolean accepts(Account account, String typed) {
        Optional<byte[]> phone = phones.inUse(account.id());
        if (phone.filter(secret -> usesStep(account.id(), secret, typed)).isPresent()) {
            return true;
        }
        boolean onPaper =
                phone.isPresent() && papers.use(account.id(), paperHash(account.id(), typed), clock.instant());
        if (onPaper) {
            events.publishEvent(new FactorAct.PaperCodeUsed(account.actor(), account.id()));
        }
        return onPaper;
    }

    /** Takes the phone and the codes on paper away. */
    void remove(Account account) {
        phones.delete(account.id());
        papers.delete(account.id());
        events.publishEvent(new FactorAct.FactorsRemoved(account.actor(), account.id()));
    }

    /** An administrator says that the owner lost them; done before anybody is signed in, as the rows are the owner's. */
    @EventListener
    void removeLost(SecondFactorLost lost) {
        transactions.forSignIn(() -> {
            passkeys.deleteAll(lost.account().id());
            remove(lost.account());
            return true;
        });
    }

    private boolean usesStep(AccountId account, byte[] closed, String typed) {
        OptionalLong step = codes.stepOf(open(account, closed), typed.replaceAll("\\s", ""));
        return step.isPresent() && phones.useStep(account, step.getAsLong());
    }

    private byte[] open(AccountId account, byte[] closed) {
        return box.open(account.toString(), closed);
    }

    private byte[] paperHash(AccountId account, String typed) {
        return box.hash(account.toString(), typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""));
    }

    private String paperCode() {
        StringBuilder code = new StringBuilder();
        for (int letter = 0; letter < PAPER_LETTERS; letter++) {
            code.append(PAPER_ALPHABET.charAt(random.nextInt(PAPER_ALPHABET.length())));
        }
        return code.insert(PAPER_LETTERS / 2, '-').toString();
    }
}
