/** @jsxImportSource react */
import { useState } from 'react';
import { other } from '../shared/marks';

const services = [
  { id: 'maps', name: 'Google Maps API', fields: ['API Key'] },
  { id: 'twitter', name: 'Twitter API', fields: ['API Key', 'API Secret', 'Bearer Token'] },
  { id: 'mail', name: 'Mailchimp API', fields: ['API Key', 'Server'] },
] as const;

/** Keys that the company's own programs use: they say nothing of what the tool can post to. */
export function KeyForms() {
  return (
    <div className="keys">
      {services.map((service) => (
        <KeyForm key={service.id} service={service} />
      ))}
    </div>
  );
}

function KeyForm({ service }: { service: (typeof services)[number] }) {
  const [isSaved, setSaved] = useState(false);
  return (
    <form
      className="box"
      onSubmit={(event) => {
        event.preventDefault();
        setSaved(true);
      }}
      {...other}
    >
      <h3>{service.name}</h3>
      {service.fields.map((field) => (
        <label key={field}>
          {field}
          <input name={`${service.id}-${field}`} type="password" autoComplete="off" {...other} />
        </label>
      ))}
      <button type="submit" {...other}>
        {isSaved ? 'सहेजा गया' : 'सहेजें'}
      </button>
    </form>
  );
}
