package vn.loive.activitylist;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.loive.statements.Statement;
import vn.loive.statements.StatementNotes;
import vn.loive.ui.Form;

/** Says how opening balances stand to the register, beside a list and on the page of each. */
@Component
class OpeningViews implements StatementNotes {

    /**
     * An opening balance as the list shows it.
     *
     * @param name of whom and of which days it is
     * @param says the two figures and what is between them
     * @param path its own page
     */
    record View(String name, String says, String path) {}

    private final OpeningBalances balances;
    private final MessageSource messages;

    OpeningViews(OpeningBalances balances, MessageSource messages) {
        this.balances = balances;
        this.messages = messages;
    }

    List<View> beside(ListFilter filter, Locale locale) {
        return balances.beside(filter).stream()
                .map(one -> new View(
                        one.of(messages, locale),
                        one.says(messages, locale),
                        "/statements/" + one.statement().id().value()))
                .toList();
    }

    @Override
    public List<StatementNote> of(Statement statement, Locale locale) {
        return balances.of(List.of(statement)).stream()
                .map(one -> new StatementNote("activitylist.opening", one.says(messages, locale), rows(statement)))
                .toList();
    }

    /** The list of the same agency and days. */
    private static String rows(Statement statement) {
        Form asked = Form.fresh("activitylist.filter")
                .with("agency", statement.agency().value().toString());
        return new ListAddress(asked).on(statement.facts().days());
    }
}
