import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { ExamBook } from '../../../../core/exam/exam-book';
import { usePane } from '../../../shell/pane-context';
import { useSurface } from '../../../shell/surface';
import { ExamOptions } from '../exam-options';
import { FurtherPeople } from './further-people';

/** A resit or re-mark: of which exam and for whom; their forms come as workbooks of their own, like those of a first attempt. */
export function FurtherForms({ book, kind }: { book: ExamBook; kind: 'resit' | 'remark' }) {
  const surface = useSurface();
  const { texts } = usePane();
  const words = texts.further;
  const withForm = new Set(book.forms.map(({ examId }) => examId));
  const exams = book.exams
    .map(({ exam }) => exam)
    .filter(({ id, status }) => withForm.has(id) && status !== 'withdrawn');
  const [examId, setExamId] = useState<string | null>(null);
  const exam = exams.find(({ id }) => id === examId) ?? exams[0];
  if (exam === undefined) return <p className={surface.paragraph}>{words.nobody[kind]}</p>;
  return (
    <section className={surface.section}>
      <p className={surface.paragraph}>{words.purpose[kind]}</p>
      <Field label={words.exam} className={surface.fitting}>
        <Select value={exam.id} onChange={(_event, { value }) => setExamId(value)}>
          <ExamOptions exams={exams} />
        </Select>
      </Field>
      <FurtherPeople key={exam.id} book={book} exam={exam} kind={kind} />
    </section>
  );
}
