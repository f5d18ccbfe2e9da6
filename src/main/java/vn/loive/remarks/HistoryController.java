package vn.loive.remarks;

import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.drafting.DraftDesk;
import vn.loive.drafting.DraftVersion;
import vn.loive.drafting.DraftViews;
import vn.loive.drafting.OpenDraft;
import vn.loive.manuscript.LiveTokens;
import vn.loive.manuscript.SentenceHistory;
import vn.loive.manuscript.SentenceHistory.Sentence;
import vn.loive.shared.Actor;
import vn.loive.ui.Form;

/** Who wrote which sentence of a draft, and what was remarked on it. */
@Controller
@RequestMapping("/drafts/{id}/history")
class HistoryController {

    private final DraftDesk desk;
    private final DraftViews views;
    private final Remarks remarks;

    HistoryController(DraftDesk desk, DraftViews views, Remarks remarks) {
        this.desk = desk;
        this.views = views;
        this.remarks = remarks;
    }

    /**
     * A sentence as it reads now.
     *
     * @param number its place in the draft, from 1
     * @param words it with its live places filled
     * @param version the version with which it came
     */
    record Line(int number, String words, DraftVersion version) {}

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable UUID id, Model model) {
        return page(actor, desk.shown(actor, id), Form.fresh("remarks.form"), model);
    }

    @PostMapping
    ModelAndView remark(
            Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent, Model model) {
        OpenDraft draft = desk.shown(actor, id);
        if (!draft.draft().agency().value().equals(actor.agency())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        Form form = Form.typed("remarks.form", sent);
        String words = form.text("words", Remark.LONGEST);
        if (words == null) {
            return page(actor, draft, form, model);
        }
        remarks.add(actor, draft, quoted(draft, form.value("sentence")), words);
        return new ModelAndView("redirect:" + "/drafts/" + id + "/history", HttpStatus.SEE_OTHER);
    }

    private static String quoted(OpenDraft draft, String sentence) {
        return lines(draft).stream()
                .filter(line -> Integer.toString(line.number()).equals(sentence))
                .map(Line::words)
                .findFirst()
                .orElse("");
    }

    private ModelAndView page(Actor actor, OpenDraft draft, Form form, Model model) {
        model.addAttribute("draft", draft)
                .addAttribute("lines", lines(draft))
                .addAttribute("remarks", remarks.of(draft.draft().id()))
                .addAttribute("mayRemark", draft.draft().agency().value().equals(actor.agency()))
                .addAttribute("names", views.names(actor));
        return form.again("remarks/history");
    }

    private static List<Line> lines(OpenDraft draft) {
        List<Sentence> sentences = SentenceHistory.of(draft.versions().stream()
                .map(version -> version.wording().body())
                .toList());
        return java.util.stream.IntStream.range(0, sentences.size())
                .mapToObj(at -> line(draft, sentences.get(at), at + 1))
                .toList();
    }

    private static Line line(OpenDraft draft, Sentence sentence, int number) {
        LiveTokens tokens = draft.tokens();
        String words =
                tokens.line(sentence.words().replaceFirst("^(#{1,3}|-) ", "")).words();
        return new Line(number, words, draft.versions().get(sentence.version()));
    }
}
