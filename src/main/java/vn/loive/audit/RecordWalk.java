package vn.loive.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.loive.audit.AuditRepository.Sealed;
import vn.loive.audit.AuditVerification.Finding;
import vn.loive.audit.AuditVerification.Kind;
import vn.loive.audit.AuditVerification.Result;
import vn.loive.audit.Batch.Member;
import vn.loive.audit.BatchRepository.Kept;

/** One walk through batches and rows side by side, in the order in which rows were sealed. */
final class RecordWalk {

    private static final int ROWS = 5_000;
    private static final int BATCHES = 200;
    private static final int GAP_NAMED = 1_000;

    private final AuditKey key;
    private final ExportedRoots exported;
    private final Pages<Kept> batches;
    private final Pages<Sealed> rows;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<UUID, Long> missing = new LinkedHashMap<>();
    private final Map<UUID, Stray> strays = new LinkedHashMap<>();
    private int read;
    private int sealed;

    RecordWalk(JdbcClient owner, AuditKey key, ExportedRoots exported) {
        this.key = key;
        this.exported = exported;
        this.batches = new Pages<>(last ->
                BatchRepository.after(owner, last == null ? 0 : last.batch().number(), BATCHES));
        this.rows = new Pages<>(
                last -> AuditRepository.after(owner, last == null ? Position.START : Position.of(last.entry()), ROWS));
    }

    /** A row where it was not sealed: what it is unless it turns out to be missing elsewhere. */
    private record Stray(long batch, Kind otherwise) {}

    Result result() {
        findings.addAll(exported.damaged());
        Kept before = null;
        long count = 0;
        while (batches.hasNext()) {
            Kept kept = batches.next();
            boolean whole = link(before, kept);
            boolean afterGap = kept.batch().number() != numberAfter(before);
            members(kept, whole, afterGap);
            before = kept;
            count++;
        }
        while (rows.hasNext()) {
            unsealed(next(), before == null ? null : before.batch());
        }
        long last = before == null ? 0 : before.batch().number();
        exported.notMetAfter(last).forEach(number -> found(Kind.CUT_OFF, number, null));
        settle();
        return new Result(read, sealed, count, findings);
    }

    /** Whether the batch is what was sealed, and follows the one before. */
    private boolean link(@Nullable Kept before, Kept kept) {
        Batch batch = kept.batch();
        long expected = numberAfter(before);
        for (long gone = expected; gone < Math.min(batch.number(), expected + GAP_NAMED); gone++) {
            found(Kind.BATCH_REMOVED, gone, null);
        }
        Digest chain = batch.chain();
        boolean whole = chain.equals(kept.chain())
                && key.seal("batch", chain.bytes()).equals(kept.mac())
                && (batch.number() != expected || follows(before, batch));
        if (!whole) {
            found(Kind.BATCH_CHANGED, batch.number(), null);
        } else if (exported.differs(batch.number(), chain)) {
            found(Kind.REPLACED, batch.number(), null);
        }
        return whole;
    }

    private static boolean follows(@Nullable Kept before, Batch batch) {
        return before == null
                ? batch.previous().equals(Digest.NONE) && batch.first() == 1
                : batch.previous().equals(before.chain())
                        || !before.batch().chain().equals(before.chain());
    }

    private static long numberAfter(@Nullable Kept before) {
        return before == null ? 1 : before.batch().number() + 1;
    }

    /** Rows of a batch that is gone stand before those of the next; they are not named one by one. */
    private void members(Kept kept, boolean whole, boolean afterGap) {
        Batch batch = kept.batch();
        Map<UUID, Integer> expected = places(batch.members());
        List<Digest> leaves = new ArrayList<>();
        int furthest = -1;
        boolean good = whole;
        while (rows.hasNext() && Position.of(rows.peek().entry()).compareTo(batch.last()) <= 0) {
            Sealed row = next();
            Integer place = expected.remove(row.entry().id());
            if (place == null) {
                good = false;
                stray(row, batch.number(), afterGap);
            } else {
                leaves.add(CanonicalEntry.leaf(row.entry()));
                boolean inPlace = member(row, batch, place, furthest);
                good &= inPlace;
                furthest = inPlace ? place : furthest;
                sealed++;
            }
        }
        expected.keySet().forEach(id -> missing.put(id, batch.number()));
        if (good && expected.isEmpty() && !Digest.root(leaves).equals(batch.root())) {
            found(Kind.BATCH_CHANGED, batch.number(), null);
        }
    }

    private void stray(Sealed row, long batch, boolean afterGap) {
        if (!afterGap || !fits(row)) {
            strays.put(row.entry().id(), new Stray(batch, Kind.INSERTED));
        }
    }

    private boolean member(Sealed row, Batch batch, int place, int furthest) {
        long leaf = CanonicalEntry.leaf(row.entry()).beginning();
        boolean fits = fits(row) && leaf == batch.members().get(place).leaf();
        if (!fits) {
            found(Kind.CHANGED, batch.number(), row.entry().id());
        } else if (place < furthest) {
            found(Kind.REORDERED, batch.number(), row.entry().id());
        }
        return fits && place > furthest;
    }

    private static Map<UUID, Integer> places(List<Member> members) {
        Map<UUID, Integer> places = new HashMap<>();
        for (int i = 0; i < members.size(); i++) {
            places.put(members.get(i).entry(), i);
        }
        return places;
    }

    /** A row after the last batch: no row can honestly come below its horizon any more. */
    private void unsealed(Sealed row, @Nullable Batch last) {
        AuditEntry entry = row.entry();
        boolean late = last != null
                && entry.era() == last.last().era()
                && Long.compareUnsigned(entry.transaction(), last.horizon()) < 0;
        if (late || !fits(row) || missing.containsKey(entry.id())) {
            strays.put(entry.id(), new Stray(0, late ? Kind.INSERTED : Kind.CHANGED));
        }
    }

    /** A row that is missing where it was sealed and stands elsewhere was moved; unless only its batch was changed. */
    private void settle() {
        missing.forEach((id, batch) -> {
            if (!strays.containsKey(id)) {
                found(Kind.REMOVED, batch, id);
            } else if (!changed(batch)) {
                found(Kind.REORDERED, batch, id);
            }
        });
        strays.forEach((id, stray) -> {
            if (!missing.containsKey(id)) {
                found(stray.otherwise(), stray.batch(), id);
            }
        });
    }

    private boolean changed(long batch) {
        return findings.contains(new Finding(Kind.BATCH_CHANGED, batch, null, null));
    }

    private boolean fits(Sealed row) {
        return row.mac().equals(HexFormat.of().formatHex(key.seal(row.entry())));
    }

    private Sealed next() {
        read++;
        return rows.next();
    }

    private void found(Kind kind, long batch, @Nullable UUID entry) {
        findings.add(new Finding(kind, batch, entry, null));
    }
}
