package vn.loive.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.Agency;
import vn.loive.agencies.AgencyId;
import vn.loive.agencies.Duty;
import vn.loive.agencies.Takeover;
import vn.loive.directory.DirectoryProblem.Fault;
import vn.loive.directory.DirectoryReader.Read;

/** What is wrong between the rows of a list, and between it and what is loaded. */
final class DirectoryChecks {

    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

    private final DirectoryReader read;
    private final Agencies agencies;
    private final Map<AgencyId, Agency> loaded;
    private final Map<AgencyId, Agency> all;

    private DirectoryChecks(DirectoryReader read, Agencies agencies) {
        this.read = read;
        this.agencies = agencies;
        this.loaded = agencies.byId(named(read));
        this.all = new HashMap<>(loaded);
        read.agencies.forEach((id, agency) -> all.put(id, agency.thing()));
    }

    /** Checks everything; answers what the list does to the agencies that are loaded. */
    static DirectoryChanges check(DirectoryReader read, Agencies agencies) {
        DirectoryChecks checks = new DirectoryChecks(read, agencies);
        checks.checkAgencies();
        checks.checkNames();
        checks.checkTakeovers();
        return checks.changes();
    }

    private DirectoryChanges changes() {
        List<Agency> added = new ArrayList<>();
        List<Agency> changed = new ArrayList<>();
        List<Agency> closed = new ArrayList<>();
        read.agencies.forEach((id, one) -> {
            Agency before = loaded.get(id);
            Agency after = one.thing();
            if (before == null) {
                added.add(after);
            } else if (!before.equals(after)) {
                (before.validTo() == null && after.validTo() != null ? closed : changed).add(after);
            }
        });
        return new DirectoryChanges(read.agencies.size(), added, changed, closed);
    }

    /** Every agency that any row names. */
    private static Set<AgencyId> named(DirectoryReader read) {
        Set<AgencyId> named = new HashSet<>(read.agencies.keySet());
        read.agencies
                .values()
                .forEach(agency -> Optional.ofNullable(agency.thing().parent()).ifPresent(named::add));
        read.aliases.forEach(alias -> named.add(alias.thing().agency()));
        read.posts.forEach(post -> named.add(post.thing().agency()));
        read.hotlines.forEach(hotline -> named.add(hotline.thing().owner()));
        joined(read).forEach(named::add);
        return named;
    }

    private static Stream<AgencyId> joined(DirectoryReader read) {
        Stream<AgencyId> takeovers = read.takeovers.stream()
                .flatMap(one -> Stream.of(one.thing().predecessor(), one.thing().successor()));
        Stream<AgencyId> lines = read.lines.stream()
                .flatMap(one -> Stream.of(one.thing().from(), one.thing().to()));
        return Stream.concat(takeovers, lines);
    }

    private void checkAgencies() {
        read.agencies.forEach((id, agency) -> {
            AgencyId parent = agency.thing().parent();
            if (parent != null && known(agency.line(), "parent", parent)) {
                checkParents(agency, parent);
            }
            Agency before = loaded.get(id);
            if (before != null && !before.equals(agency.thing())) {
                checkChange(agency, before);
            }
        });
    }

    /** An agency that others have taken over wholly may not be made to stand on. */
    private void checkChange(Read<Agency> agency, Agency before) {
        if (!isSameBody(before, agency.thing())) {
            agency.line().refuse(Fault.DIFFERS, agency.line().text("key"));
        } else if (before.validTo() != null) {
            agencies.successors(before.id(), EVER).stream()
                    .filter(takeover -> takeover.duty() == Duty.ALL && standsFrom(agency.thing(), takeover.from()))
                    .forEach(takeover -> agency.line().refuse(Fault.STILL_STANDING, takeover.from()));
        }
    }

    /** Whether two rows differ in nothing but the last day and the grounds, which an import may write anew. */
    private static boolean isSameBody(Agency before, Agency after) {
        return new Agency(
                        before.id(),
                        before.province(),
                        before.level(),
                        before.kind(),
                        before.name(),
                        before.shortName(),
                        before.symbol(),
                        before.parent(),
                        before.place(),
                        before.validFrom(),
                        after.validTo(),
                        after.grounds())
                .equals(after);
    }

    private void checkParents(Read<Agency> agency, AgencyId first) {
        Set<AgencyId> above = new HashSet<>();
        @Nullable AgencyId next = first;
        while (next != null && above.add(next)) {
            Agency parent = all.get(next);
            next = parent == null ? null : parent.parent();
        }
        if (above.contains(agency.thing().id())) {
            agency.line().refuse(first.equals(agency.thing().id()) ? Fault.ITSELF : Fault.CYCLE);
        }
    }

    private void checkNames() {
        read.aliases.forEach(
                alias -> known(alias.line(), "agency", alias.thing().agency()));
        read.lines.forEach(line -> known(line.line(), "reports", line.thing().from()));
        read.lines.forEach(line -> known(line.line(), "receives", line.thing().to()));
        read.posts.forEach(post -> known(post.line(), "agency", post.thing().agency()));
        read.hotlines.forEach(
                hotline -> known(hotline.line(), "owner", hotline.thing().owner()));
    }

    private void checkTakeovers() {
        Set<List<Object>> seen = new HashSet<>();
        for (Read<Takeover> takeover : read.takeovers) {
            Takeover it = takeover.thing();
            boolean predecessor = known(takeover.line(), "predecessor", it.predecessor());
            boolean successor = known(takeover.line(), "successor", it.successor());
            if (predecessor && successor) {
                checkDays(takeover);
            }
            if (!seen.add(List.of(it.predecessor(), it.successor(), it.duty()))) {
                takeover.line().refuse(Fault.DUPLICATE, it.duty());
            }
        }
    }

    private void checkDays(Read<Takeover> takeover) {
        Takeover it = takeover.thing();
        Agency before = Objects.requireNonNull(all.get(it.predecessor()));
        Agency after = Objects.requireNonNull(all.get(it.successor()));
        if (!after.standsOn(it.from()) || !before.validFrom().isBefore(it.from())) {
            takeover.line().refuse(Fault.NOT_STANDING, it.from());
        } else if (it.duty() == Duty.ALL && standsFrom(before, it.from())) {
            takeover.line().refuse(Fault.STILL_STANDING, it.from());
        }
    }

    private static boolean standsFrom(Agency agency, LocalDate day) {
        return agency.validTo() == null || !agency.validTo().isBefore(day);
    }

    private boolean known(DirectoryLine line, String column, AgencyId id) {
        if (all.containsKey(id)) {
            return true;
        }
        line.refuse(Fault.UNKNOWN_AGENCY, line.text(column));
        return false;
    }
}
