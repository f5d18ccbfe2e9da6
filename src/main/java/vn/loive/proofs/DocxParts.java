package vn.loive.proofs;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.loive.manuscript.Manuscript;
import vn.loive.manuscript.Span;
import vn.loive.typesetting.RunStyle;

/** Tells title, body, head and foot of a returned file apart; the body stands between the table of the head and that of the foot. */
final class DocxParts {

    private final List<DocxParagraph> all;
    private final Set<Integer> frameTables;
    private final int bodyFrom;
    private final int bodyTo;

    DocxParts(List<DocxParagraph> all) {
        this.all = all;
        this.frameTables = all.stream()
                .filter(paragraph ->
                        paragraph.role().atHead() || paragraph.role().atFoot())
                .map(DocxParagraph::table)
                .filter(table -> table > 0)
                .collect(Collectors.toSet());
        int head = all.stream()
                .filter(inTable(DocxRole::atHead))
                .findFirst()
                .map(DocxParagraph::table)
                .orElse(0);
        int foot = all.stream()
                .filter(inTable(DocxRole::atFoot))
                .reduce((_, last) -> last)
                .map(DocxParagraph::table)
                .orElse(0);
        this.bodyFrom = head == 0 ? 0 : indices(head).max().orElse(-1) + 1;
        this.bodyTo = foot == 0 ? all.size() : indices(foot).min().orElse(all.size());
    }

    private static Predicate<DocxParagraph> inTable(Predicate<DocxRole> role) {
        return paragraph -> paragraph.table() > 0 && role.test(paragraph.role());
    }

    private IntStream indices(int table) {
        return IntStream.range(0, all.size()).filter(index -> all.get(index).table() == table);
    }

    ReturnedDocument.Returned returned(String origin) {
        List<DocxParagraph> title =
                all.stream().filter(paragraph -> paragraph.role().title()).toList();
        List<DocxParagraph> body = IntStream.range(0, all.size())
                .filter(this::isBody)
                .mapToObj(all::get)
                .toList();
        return new ReturnedDocument.Returned(
                origin,
                title(title),
                new Manuscript(body.stream().map(DocxParagraph::passage).toList()),
                Stream.of(title, body)
                        .flatMap(List::stream)
                        .flatMap(paragraph -> paragraph.places().stream())
                        .toList(),
                Frame.of(all),
                notTaken());
    }

    private boolean isBody(int index) {
        DocxParagraph paragraph = all.get(index);
        return paragraph.table() == 0
                && paragraph.role().body()
                && index >= bodyFrom
                && index < bodyTo
                && !paragraph.spans().isEmpty();
    }

    private static List<Span> title(List<DocxParagraph> paragraphs) {
        List<Span> spans = new ArrayList<>();
        for (DocxParagraph paragraph : paragraphs) {
            spans.add(new Span.Words(spans.isEmpty() ? "" : " ", RunStyle.PLAIN));
            spans.addAll(paragraph.subject());
        }
        return Spans.tidy(spans);
    }

    private List<NotTaken> notTaken() {
        List<NotTaken> notTaken = new ArrayList<>();
        int table = 0;
        for (int index = 0; index < all.size(); index++) {
            DocxParagraph paragraph = all.get(index);
            boolean framed = paragraph.table() == 0 || frameTables.contains(paragraph.table());
            if (framed) {
                paragraph.mentions().forEach(kind -> notTaken.add(new NotTaken(kind, paragraph.words())));
            } else if (paragraph.table() != table && !paragraph.words().isEmpty()) {
                table = paragraph.table();
                notTaken.add(new NotTaken(NotTaken.Kind.TABLE, paragraph.words()));
            }
            if (framed && paragraph.role().body() && !paragraph.words().isEmpty() && !isBody(index)) {
                notTaken.add(new NotTaken(NotTaken.Kind.OUTSIDE_BODY, paragraph.words()));
            }
        }
        return notTaken;
    }
}
