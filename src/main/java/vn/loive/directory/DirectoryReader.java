package vn.loive.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.loive.agencies.Agency;
import vn.loive.agencies.AgencyId;
import vn.loive.agencies.Alias;
import vn.loive.agencies.Duty;
import vn.loive.agencies.Grounds;
import vn.loive.agencies.ReportingChain;
import vn.loive.agencies.ReportingLine;
import vn.loive.agencies.Takeover;
import vn.loive.directory.DirectoryProblem.Fault;
import vn.loive.gazetteer.ListFile;
import vn.loive.hotlines.Hotline;
import vn.loive.hotlines.HotlineLevel;
import vn.loive.places.Places;
import vn.loive.posts.Post;
import vn.loive.posts.PostRank;

/** Reads the rows of a list; what is wrong in a row alone becomes a problem, and the row is left out. */
final class DirectoryReader {

    /** A thing read, and the line it stands in. */
    record Read<T>(DirectoryLine line, T thing) {}

    final List<DirectoryProblem> problems = new ArrayList<>();
    final Map<AgencyId, Read<Agency>> agencies = new LinkedHashMap<>();
    final List<Read<Alias>> aliases = new ArrayList<>();
    final List<Read<Takeover>> takeovers = new ArrayList<>();
    final List<Read<ReportingLine>> lines = new ArrayList<>();
    final List<Read<Post>> posts = new ArrayList<>();
    final List<Read<Hotline>> hotlines = new ArrayList<>();

    private final AgencyRows agencyRows;
    private int rows;

    DirectoryReader(Places places) {
        this.agencyRows = new AgencyRows(places);
    }

    /** How many rows the files hold. */
    int rows() {
        return rows;
    }

    DirectoryReader read(List<ListFile> files) {
        Map<DirectoryTable, List<DirectoryLine>> tables = new EnumMap<>(DirectoryTable.class);
        files.forEach(file -> DirectoryTable.read(file, tables, problems::add));
        tables.forEach((table, all) -> {
            rows += all.size();
            all.forEach(line -> row(table, line));
        });
        return this;
    }

    private void row(DirectoryTable table, DirectoryLine line) {
        switch (table) {
            case AGENCIES -> agency(line);
            case ALIASES -> alias(line);
            case TAKEOVERS -> takeover(line);
            case LINES -> reportingLine(line);
            case POSTS -> post(line);
            case HOTLINES -> hotline(line);
        }
    }

    private void agency(DirectoryLine line) {
        Agency agency = agencyRows.read(line);
        if (agencies.containsKey(agency.id())) {
            line.refuse(Fault.DUPLICATE, line.text("key"));
        }
        if (line.sound()) {
            agencies.put(agency.id(), new Read<>(line, agency));
        }
    }

    private void alias(DirectoryLine line) {
        String written = line.required("written");
        boolean misspelt = line.yes("misspelt");
        if (line.sound()) {
            aliases.add(new Read<>(line, new Alias(AgencyId.of(line.text("agency")), written, misspelt)));
        }
    }

    private void takeover(DirectoryLine line) {
        LocalDate from = line.day("from");
        Duty duty = line.word("duty", Duty.class);
        Grounds grounds = line.grounds();
        if (between(line, "predecessor", "successor")) {
            AgencyId predecessor = AgencyId.of(line.text("predecessor"));
            AgencyId successor = AgencyId.of(line.text("successor"));
            takeovers.add(new Read<>(line, new Takeover(predecessor, successor, from, duty, grounds)));
        }
    }

    private void reportingLine(DirectoryLine line) {
        ReportingChain chain = line.word("chain", ReportingChain.class);
        String subject = line.required("subject");
        LocalDate from = line.day("from");
        LocalDate to = line.lastDay(from);
        boolean verified = line.yes("verified");
        if (between(line, "reports", "receives")) {
            AgencyId reports = AgencyId.of(line.text("reports"));
            AgencyId receives = AgencyId.of(line.text("receives"));
            lines.add(new Read<>(line, new ReportingLine(reports, receives, chain, subject, from, to, verified)));
        }
    }

    /** Whether a line that joins two agencies is sound and joins two. */
    private static boolean between(DirectoryLine line, String one, String other) {
        if (line.text(one).equals(line.text(other))) {
            line.refuse(Fault.ITSELF);
        }
        return line.sound();
    }

    private void post(DirectoryLine line) {
        String title = line.required("title");
        PostRank rank = line.word("rank", PostRank.class);
        LocalDate from = line.day("from");
        LocalDate to = line.lastDay(from);
        if (line.sound()) {
            posts.add(new Read<>(line, Post.of(AgencyId.of(line.text("agency")), title, rank, from, to)));
        }
    }

    private void hotline(DirectoryLine line) {
        String number = line.required("number");
        String name = line.required("name");
        HotlineLevel level = line.word("level", HotlineLevel.class);
        String purpose = line.required("purpose");
        LocalDate from = line.day("from");
        LocalDate to = line.lastDay(from);
        Grounds grounds = line.grounds();
        if (line.sound()) {
            AgencyId owner = AgencyId.of(line.text("owner"));
            hotlines.add(new Read<>(line, new Hotline(number, name, owner, level, purpose, from, to, grounds)));
        }
    }
}
