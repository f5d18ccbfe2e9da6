package vn.loive.identities;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import vn.loive.likeness.SyntheticNames.Person;

/**
 * Guesses names from a stolen table of tokens, knowing how common every surname and given name is, how tokens are made,
 * and everything but the key.
 * It makes a population of its own under a key of its own, describes each person by how often their tokens occur and by
 * how many others share one, two, … six of them, and gives each stolen person the name of the own people most alike.
 */
final class FrequencyAttack {

    private static final int COUNTS = 40;
    private static final int SHARED = 6;
    private static final int NEIGHBOURS = 9;

    private final List<Person> known;
    private final float[][] knownPrints;

    /**
     * An attacker with a population of their own.
     *
     * @param known people whose names the attacker made up
     * @param tokens the tokens of each, under a key of the attacker's own
     */
    FrequencyAttack(List<Person> known, List<int[]> tokens) {
        this.known = known;
        this.knownPrints = prints(tokens);
    }

    /** The share of people whose surname and given name are both guessed, in percent. */
    double guessed(List<Person> truth, List<int[]> stolen, int tried) {
        float[][] prints = prints(stolen);
        int right = 0;
        for (int at = 0; at < tried; at++) {
            Person person = truth.get(at);
            right += guess(prints[at]).equals(person.surname() + " " + person.given()) ? 1 : 0;
        }
        return 100.0 * right / tried;
    }

    private String guess(float[] print) {
        PriorityQueue<Near> nearest =
                new PriorityQueue<>(Comparator.comparingDouble(Near::distance).reversed());
        for (int at = 0; at < knownPrints.length; at++) {
            double distance = distance(print, knownPrints[at]);
            if (nearest.size() < NEIGHBOURS) {
                nearest.add(new Near(at, distance));
            } else if (distance < nearest.element().distance()) {
                nearest.poll();
                nearest.add(new Near(at, distance));
            }
        }
        Map<String, Double> votes = new HashMap<>();
        for (Near near : nearest) {
            Person person = known.get(near.person());
            votes.merge(person.surname() + " " + person.given(), 1 / (0.1 + near.distance()), Double::sum);
        }
        return votes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    private record Near(int person, double distance) {}

    private static float distance(float[] one, float[] other) {
        float sum = 0;
        for (int at = 0; at < one.length; at++) {
            float apart = one[at] - other[at];
            sum += apart * apart;
        }
        return sum;
    }

    /** How often the tokens of each person occur, the most common first, and how many others share how many. */
    private static float[][] prints(List<int[]> tokens) {
        Map<Integer, List<Integer>> bearers = new HashMap<>();
        for (int person = 0; person < tokens.size(); person++) {
            for (int token : tokens.get(person)) {
                bearers.computeIfAbsent(token, ignored -> new ArrayList<>()).add(person);
            }
        }
        float[][] prints = new float[tokens.size()][];
        for (int person = 0; person < prints.length; person++) {
            prints[person] = print(person, tokens.get(person), bearers);
        }
        return prints;
    }

    private static float[] print(int person, int[] tokens, Map<Integer, List<Integer>> bearers) {
        float[] print = new float[COUNTS + SHARED];
        int[] counts = Arrays.stream(tokens)
                .map(token -> bearers.getOrDefault(token, List.of()).size())
                .sorted()
                .toArray();
        for (int at = 0; at < Math.min(COUNTS, counts.length); at++) {
            print[at] = (float) Math.sqrt(counts[counts.length - 1 - at]);
        }
        Map<Integer, Integer> shared = new HashMap<>();
        Arrays.stream(tokens)
                .mapToObj(bearers::get)
                .flatMap(Collection::stream)
                .forEach(other -> shared.merge(other, 1, Integer::sum));
        shared.remove(person);
        for (int least = 1; least <= SHARED; least++) {
            int enough = least;
            double others = shared.values().stream()
                    .filter(count -> count >= enough)
                    .mapToInt(count -> 1)
                    .sum();
            print[COUNTS + least - 1] = (float) Math.sqrt(others);
        }
        return print;
    }
}
