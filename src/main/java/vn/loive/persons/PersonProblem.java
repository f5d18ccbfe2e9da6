package vn.loive.persons;

import vn.loive.shared.Refusal;

/** Why a form about a person is not taken as it was sent. */
sealed interface PersonProblem extends Refusal {

    /**
     * Persons are kept already who may be the same.
     *
     * @param many how many
     */
    record Alike(int many) implements PersonProblem {
        @Override
        public String key() {
            return "persons.problem.alike";
        }

        @Override
        public Object[] arguments() {
            return new Object[] {many};
        }
    }

    /** Nothing was chosen to be opened. */
    record NothingChosen() implements PersonProblem {
        @Override
        public String key() {
            return "persons.problem.nothing-chosen";
        }
    }

    /** No picture came, or what came cannot be read as one. */
    record NoPicture() implements PersonProblem {
        @Override
        public String key() {
            return "persons.problem.no-picture";
        }
    }

    /** The year is none in which anybody who lives was born, or not that of the day. */
    record NoSuchYear() implements PersonProblem {
        @Override
        public String key() {
            return "persons.problem.no-such-year";
        }
    }
}
