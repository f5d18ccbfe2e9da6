package vn.loive.press;

import javax.xml.stream.XMLStreamException;

/**
 * The sections of a DOCX: how the pages up to their end lie, and how they are counted.
 * The first page of what is counted bears no number.
 * The package must have a header of the id {@code header}, and the styles a {@code rule}.
 */
public final class DocxSections {

    /** 20 mm above and below, 30 mm to the left, 15 mm to the right, page numbers 10 mm from the edge. */
    private static final String[] MARGINS =
            "w:top=1134 w:right=850 w:bottom=1134 w:left=1701 w:header=567 w:footer=567 w:gutter=0".split("[ =]", -1);

    private static final String[] UPRIGHT = {"w:w", "11906", "w:h", "16838"};
    private static final String[] SIDEWAYS = {"w:w", "16838", "w:h", "11906", "w:orient", "landscape"};

    private boolean firstOfCount = true;
    private boolean anew;

    /** From here on pages are counted from 1. */
    public void countAnew() {
        firstOfCount = true;
        anew = true;
    }

    /** Ends the section within a paragraph that nobody sees. */
    public void endHere(Markup markup, boolean sideways) throws XMLStreamException {
        markup.element("w:p", paragraph -> tiny(paragraph, properties -> end(properties, sideways)));
    }

    /** Ends the last section, and the text with it. */
    public void endText(Markup markup, boolean sideways) throws XMLStreamException {
        markup.element("w:p", paragraph -> tiny(paragraph, nothing -> {}));
        end(markup, sideways);
    }

    /** The properties of a paragraph that takes no room, and what else belongs to them. */
    private static void tiny(Markup paragraph, Markup.Content more) throws XMLStreamException {
        paragraph.element("w:pPr", properties -> {
            properties.empty("w:pStyle", "w:val", "rule");
            properties.element("w:pBdr", border -> border.empty("w:top", "w:val", "nil"));
            properties.empty("w:spacing", "w:before", "0", "w:line", "20", "w:lineRule", "exact");
            more.writeTo(properties);
        });
    }

    private void end(Markup markup, boolean sideways) throws XMLStreamException {
        markup.element("w:sectPr", section -> {
            section.empty("w:headerReference", "w:type", "default", "r:id", "header");
            section.empty("w:pgSz", sideways ? SIDEWAYS : UPRIGHT);
            section.empty("w:pgMar", MARGINS);
            if (anew) {
                section.empty("w:pgNumType", "w:start", "1");
            }
            if (firstOfCount) {
                section.empty("w:titlePg");
            }
        });
        firstOfCount = false;
        anew = false;
    }
}
