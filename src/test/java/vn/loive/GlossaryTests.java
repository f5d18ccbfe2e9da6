package vn.loive;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loive.watch.Breaches;
import vn.loive.watch.Generated;
import vn.loive.watch.Glossary;
import vn.loive.watch.Program;
import vn.loive.watch.Repository;

/** English in the code, the law's own words pinned to it. */
class GlossaryTests {

    /** Public values that are tools of the code, not words of the trade. */
    private static final Set<String> TOOLS = Set.of(
            "vn.loive.sessions.KeptSubmission",
            "vn.loive.accounts.AccessChanged",
            "vn.loive.passwords.PasswordCheck",
            "vn.loive.accounts.SecondFactorLost",
            "vn.loive.accounts.SignInStage",
            "vn.loive.accounts.SignedIn",
            "vn.loive.administration.InvitationOutcome",
            "vn.loive.agencies.AgencyChoice",
            "vn.loive.contributions.LineView",
            "vn.loive.contributions.StatementFields",
            "vn.loive.figures.Sum",
            "vn.loive.figures.WrittenFigure",
            "vn.loive.audit.Sealer",
            "vn.loive.notifications.ReminderRounds",
            "vn.loive.press.LineBreaks",
            "vn.loive.press.Markup",
            "vn.loive.press.RuledTable",
            "vn.loive.press.Typeface",
            "vn.loive.provisions.ProvisionCode",
            "vn.loive.shared.Actor",
            "vn.loive.shared.LegacyEncoding",
            "vn.loive.typesetting.RunStyle");

    private static final Glossary OURS = new Glossary(Program.CLASSES, TOOLS);

    private static final Glossary BROKEN =
            new Glossary(new ClassFileImporter().importPackages("broken.terms"), Set.of("broken.terms.Gone"));

    @Test
    void everyWordOfTheTradeIsPinnedOnce() {
        Breaches.none(OURS.breaches());
    }

    @Test
    void missingAndDoubledPinsAreFound() {
        Breaches.bitten(
                BROKEN.breaches(),
                "Unpinned has no @LegalTerm",
                "broken.terms.Gone must leave",
                "\"nạn nhân\" is pinned to TraffickedPerson and Victim",
                "TraffickedPerson says \"victim\"");
    }

    @Test
    void theGlossaryIsFresh() {
        Breaches.none(Generated.check(Repository.OURS, "docs/glossary.md", OURS.page()));
    }

    @Test
    void aStaleGlossaryIsFound(@TempDir Path folder) {
        Repository stale = new Repository(folder).with("docs/glossary.md", BROKEN.page());

        assertThat(BROKEN.page())
                .contains("| nạn nhân | `Victim` | A person confirmed as a victim. | usage | `trade` |");
        Breaches.none(Generated.compare(stale, "docs/glossary.md", BROKEN.page()));
        Breaches.bitten(Generated.compare(stale, "docs/glossary.md", OURS.page()), "is stale");
    }
}
