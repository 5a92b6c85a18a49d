package isoscope.report;

import isoscope.fit.group.GroupOutcome.Laws;

/// The laws of groups, and the group that the others are compared with.
///
/// @param reference its name
public record GroupedResult(Laws laws, String reference) {}
