package vn.loive.shared;

import java.util.UUID;

/**
 * Who acts in a request: the account, the agency it acts for, the province whose rows it may touch, and the request.
 * The database sees the same four values in every transaction, and the audit row carries them.
 *
 * @param account the signed-in account
 * @param agency the agency in whose name it acts
 * @param province the province of that agency
 * @param request the request, for tracing one act through audit and logs
 */
public record Actor(UUID account, UUID agency, ProvinceCode province, UUID request) {}
