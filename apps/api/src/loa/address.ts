import type { Address as AddressFacts } from '@portday/domain/loa'
import { Field, InputType, ObjectType } from 'type-graphql'
import type { TextReader } from '../graph/text.ts'

@ObjectType({ description: 'An address as typed.', simpleResolvers: true })
export class Address implements AddressFacts {
  @Field(() => String, { nullable: true, description: 'Number and street.' })
  line1: string | null

  @Field(() => String, { nullable: true, description: 'Suite, floor or unit.' })
  line2: string | null

  @Field(() => String, { nullable: true, description: 'The city.' })
  city: string | null

  @Field(() => String, { nullable: true, description: 'The state or province.' })
  region: string | null

  @Field(() => String, { nullable: true, description: 'The ZIP or postal code.' })
  postalCode: string | null

  @Field(() => String, { nullable: true, description: 'The country.' })
  country: string | null
}

@InputType({ description: 'The service address, not the billing one.' })
export class AddressInput {
  @Field(() => String, { description: 'Number and street.' })
  line1: string

  @Field(() => String, { nullable: true, description: 'Suite, floor or unit.' })
  line2?: string | null

  @Field(() => String, { description: 'The city.' })
  city: string

  @Field(() => String, { description: 'The state or province.' })
  region: string

  @Field(() => String, { description: 'The ZIP or postal code.' })
  postalCode: string

  @Field(() => String, { nullable: true, description: 'The country.' })
  country?: string | null
}

/** The address exactly as typed, part by part. */
export function readAddress(text: TextReader, input: AddressInput): Address {
  const part = (name: keyof AddressInput) => text.typed(input[name], ['serviceAddress', name])
  return {
    line1: part('line1'),
    line2: part('line2'),
    city: part('city'),
    region: part('region'),
    postalCode: part('postalCode'),
    country: part('country'),
  }
}
