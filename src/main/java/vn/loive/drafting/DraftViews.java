package vn.loive.drafting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.loive.accounts.AccountId;
import vn.loive.accounts.Accounts;
import vn.loive.drafting.DraftVersion.Filled;
import vn.loive.shared.Actor;

/** Who wrote what in which version, for pages. */
@Component
public class DraftViews {

    private final Accounts accounts;

    DraftViews(Accounts accounts) {
        this.accounts = accounts;
    }

    /** A live place that says something else in one version than in the one before. */
    record Change(String before, String after) {}

    /** A version and which of its figures are others than before. */
    record VersionView(DraftVersion version, List<Change> changes) {}

    /** What people of the province are called, by account. */
    public Map<AccountId, String> names(Actor actor) {
        Map<AccountId, String> names = new HashMap<>();
        accounts.all(actor).forEach(account -> names.put(account.id(), account.displayName()));
        return names;
    }

    /** The versions, the newest first. */
    static List<VersionView> changes(OpenDraft draft) {
        List<VersionView> views = new ArrayList<>();
        Map<String, Filled> before = Map.of();
        for (DraftVersion version : draft.versions()) {
            views.addFirst(new VersionView(version, changes(before, version.filled())));
            before = version.filled();
        }
        return views;
    }

    private static List<Change> changes(Map<String, Filled> before, Map<String, Filled> after) {
        List<Change> changes = new ArrayList<>();
        new TreeMap<>(after).forEach((name, filled) -> {
            Filled old = before.get(name);
            if (old != null && !old.said().equals(filled.said())) {
                changes.add(new Change(old.said(), filled.said()));
            }
        });
        return changes;
    }
}
