package shilu.check;

import java.util.regex.Pattern;

/** Dates in Han numerals, written in digits. */
final class HanDigits {
    private static final String ORDER = "〇一二三四五六七八九";
    private static final Pattern RUN = Pattern.compile("[〇零一二三四五六七八九十]+");

    private HanDigits() {}

    /** 二〇〇八年十二月三日 as 2008年12月3日. */
    static String arabic(String date) {
        return RUN.matcher(date).replaceAll(run -> number(run.group()));
    }

    private static String number(String run) {
        int ten = run.indexOf('十');
        if (ten < 0) return digits(run);
        int tens = ten == 0 ? 1 : ORDER.indexOf(run.charAt(0));
        int ones = ten == run.length() - 1 ? 0 : Math.max(0, ORDER.indexOf(run.charAt(ten + 1)));
        return String.valueOf(tens * 10 + ones);
    }

    private static String digits(String run) {
        var digits = new StringBuilder();
        for (char c : run.replace('零', '〇').toCharArray()) digits.append(ORDER.indexOf(c));
        return digits.toString();
    }
}
