package vn.loive.places;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.loive.shared.LegalTerm;
import vn.loive.shared.ProvinceCode;

/**
 * A border gate, where many who come home are first met.
 *
 * @param id the gate
 * @param province the province it lies in
 * @param place the district or commune of that day it lies in; the province where the commune is not known
 * @param name the name without its kind, such as "Dinh Bà"
 * @param kind its class
 * @param validFrom first day
 * @param validTo last day, or nothing while it stands
 * @param basis the text by which it stands so
 */
@LegalTerm(vi = "cửa khẩu", means = "A border gate.", source = "Nghị định 112/2014/NĐ-CP, Điều 3")
public record Gate(
        GateId id,
        ProvinceCode province,
        PlaceId place,
        String name,
        GateKind kind,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        LegalBasis basis) {}
