package vn.loive.outreach;

import java.util.UUID;

/** Names one campaign. */
public record CampaignId(UUID value) {}
