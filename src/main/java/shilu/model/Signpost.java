package shilu.model;

/**
 * A line of the home page that leads to a narrative: a finding, or a question that it answers.
 *
 * @param page the narrative's path, without language and ending, such as {@code topics/coking}
 */
public record Signpost(RichText text, String page) {}
