package vn.loive.tableentry;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.outreach.Activity;
import vn.loive.outreach.ActivityFacts;
import vn.loive.shared.Actor;

/** Many activities of a month on one page: empty rows, or those of the month before without their numbers. */
@Controller
@RequestMapping("/activities/table")
class TableController {

    private static final String VIEW = "tableentry/table";

    private final Entries entries;
    private final TablePage page;

    TableController(Entries entries, TablePage page) {
        this.entries = entries;
        this.page = page;
    }

    @GetMapping
    String blank(
            Actor actor,
            @RequestParam(required = false) @Nullable YearMonth month,
            @RequestParam(defaultValue = "false") boolean copy,
            @RequestParam(defaultValue = "0") int added,
            Model model) {
        YearMonth asked = month == null ? YearMonth.from(page.today()) : month;
        page.fill(actor, copy ? copied(actor, asked, model) : EntryTable.blank(asked), Map.of(), model);
        model.addAttribute("added", added);
        return VIEW;
    }

    private EntryTable copied(Actor actor, YearMonth month, Model model) {
        List<Activity> before = entries.of(actor, month.minusMonths(1));
        model.addAttribute("copiedFrom", month.minusMonths(1))
                .addAttribute("copiedRows", Math.min(before.size(), EntryTable.MOST))
                .addAttribute("leftBehind", Math.max(0, before.size() - EntryTable.MOST));
        return EntryTable.copied(month, before, page.today());
    }

    @PostMapping
    ModelAndView enter(
            Actor actor, @RequestParam YearMonth month, @RequestParam MultiValueMap<String, String> sent, Model model) {
        EntryTable table = EntryTable.typed(sent, month);
        Map<Integer, Likeness> alike = new HashMap<>();
        if (!table.wantsMore() && entered(actor, table, alike)) {
            int added = table.counting().size();
            return new ModelAndView(
                    "redirect:/activities/table?month=%s&added=%d".formatted(month, added), HttpStatus.SEE_OTHER);
        }
        page.fill(actor, table, alike, model);
        return table.form().again(VIEW);
    }

    private boolean entered(Actor actor, EntryTable table, Map<Integer, Likeness> alike) {
        List<EntryRow> rows = table.counting();
        Map<EntryRow, ActivityFacts> read = entries.read(rows);
        alike.putAll(entries.alike(actor, read));
        if (rows.isEmpty()) {
            table.form().refuse(CannotEnter.NOTHING_TYPED);
        }
        boolean told = alike.values().stream().map(Likeness::word).allMatch(table.warned()::contains);
        boolean done = !rows.isEmpty() && read.size() == rows.size() && told && entries.enter(actor, read);
        table.gather();
        return done;
    }
}
