package vn.loive.campaigns;

import java.util.UUID;

/** Names one campaign. */
public record CampaignId(UUID value) {}
